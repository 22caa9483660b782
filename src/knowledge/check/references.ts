import type { Compilation, Reference } from '../../compiler/compiled.ts';
import { nearAddresses, nearOnly } from '../../compiler/nearest.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { CONTENT_KINDS, type ReferenceKind } from '../../model/content-kinds.ts';
import type { RuleId } from '../../model/rules.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { addressesOf } from '../addresses.ts';

/** What exists, by kind of reference. */
export type Offers = Record<ReferenceKind, ReadonlySet<string>>;

/** Other names of councils, as they would be written as an id, each with the council’s own. */
type Aliases = ReadonlyMap<string, string>;

/** `city-of-york` -> `york`: the names that a council has beside that of its file. */
export const aliasesOf = ({ councils }: KnowledgeBase): Aliases =>
  new Map(
    [...councils.values()].flatMap(({ id, data: { name, fullName = name, aliases } }) =>
      [name, fullName, ...aliases].map((each): [string, string] => [slugOf(each), id]),
    ),
  );

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** `where`: how someone finds those that there are. */
const NAMES: Record<ReferenceKind, { rule: RuleId; noun: string; where: string }> = {
  council: {
    rule: 'unknown-council',
    noun: 'council',
    where: `each is a file of ${CONTENT_KINDS.council.place}`,
  },
  theme: { rule: 'unknown-theme', noun: 'theme', where: `each is a file of ${CONTENT_KINDS.theme.place}` },
  source: {
    rule: 'unknown-source',
    noun: 'source',
    where: `each is a file of ${CONTENT_KINDS.source.place}`,
  },
  event: { rule: 'unknown-event', noun: 'event', where: 'each is declared by a source, under “events”' },
  finding: { rule: 'unknown-finding', noun: 'finding', where: 'each stands in a source: source#finding' },
  measure: {
    rule: 'unknown-measure',
    noun: 'measure',
    where: `they are listed in ${CONTENT_KINDS.measures.place}`,
  },
  address: { rule: 'broken-link', noun: 'page or place', where: 'copy the address from the page itself' },
};

/** All that the knowledge base has to refer to. */
export const offersOf = (knowledge: KnowledgeBase): Offers => ({
  council: new Set(knowledge.councils.keys()),
  theme: new Set(knowledge.themes.keys()),
  source: new Set(knowledge.sources.keys()),
  event: new Set(knowledge.events.keys()),
  finding: new Set(knowledge.statements.inOrder.map(({ key }) => key)),
  measure: new Set(knowledge.measures.keys()),
  address: addressesOf(knowledge),
});

/** True where something in the file is wrong by itself, so that what it offers may be missing. */
export const hasErrors = ({ compiled, diagnostics }: Compilation): boolean =>
  compiled === null || diagnostics.some(({ severity }) => severity === 'error');

/**
 * Every name that nothing has. What a faulty file may have offered is not held against others: while one has errors,
 * only names of kinds that do not depend on it are reported.
 */
export function checkReferences(
  files: readonly Compilation[],
  offers: Offers,
  aliases: Aliases = new Map(),
): Diagnostic[] {
  const uncertain = new Set(files.filter(hasErrors).flatMap(mayOffer));
  return files.flatMap(({ file, references }) =>
    references
      .filter(({ to, id }) => !uncertain.has(to) && !offers[to].has(id))
      .map(({ to, id, place }) => {
        const { rule, noun, where } = NAMES[to];
        const expected = nearest(to, id, { offers, aliases });
        return error({ rule, file, place, message: `There is no ${noun} “${id}”; ${where}.`, expected });
      }),
  );
}

function nearest(
  to: ReferenceKind,
  id: string,
  { offers, aliases }: { offers: Offers; aliases: Aliases },
): string[] {
  if (to === 'council') return nearCouncils(id, offers.council, aliases);
  return to === 'address' ? nearAddresses(id, offers.address) : nearOnly(id, offers[to]);
}

/** A council is looked for by all of its names; one that bears the very name is the only one meant. */
function nearCouncils(id: string, councils: ReadonlySet<string>, aliases: Aliases): string[] {
  const exact = aliases.get(id);
  if (exact !== undefined) return [exact];
  const near = nearOnly(id, new Set([...councils, ...aliases.keys()]));
  return [...new Set(near.map((name) => aliases.get(name) ?? name))];
}

/** How many names could not be looked up, because what they may lead to has faults of its own. */
export function countUnchecked(files: readonly Compilation[], offers: Offers): number {
  const uncertain = new Set(files.filter(hasErrors).flatMap(mayOffer));
  const isOpen = ({ to, id }: Reference) => uncertain.has(to) && !offers[to].has(id);
  return files.reduce((count, { references }) => count + references.filter(isOpen).length, 0);
}

/** What stands in the text of a file, of which a part may be missing where the file itself was read. */
const PARTS: ReadonlySet<ReferenceKind> = new Set(['finding', 'address']);

/** What a file may have offered; of one that has no place in content, what its folder does. */
function mayOffer({ file, compiled }: Compilation): readonly ReferenceKind[] {
  const kind = Object.values(CONTENT_KINDS).find(({ place }) => `${file}/`.startsWith(`${place}/`));
  const offered: readonly ReferenceKind[] = kind?.offers ?? ['address'];
  return compiled === null ? offered : offered.filter((each) => PARTS.has(each));
}
