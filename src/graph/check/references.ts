import type { Compilation, Reference } from '../../compiler/compiled.ts';
import { byNearness } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { RuleId } from '../../model/rules.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { addressesOf } from '../addresses.ts';

/** What exists, by kind of reference. */
export type Offers = Record<Reference['to'], ReadonlySet<string>>;

const NAMES: Record<Reference['to'], { rule: RuleId; noun: string }> = {
  council: { rule: 'unknown-council', noun: 'council' },
  theme: { rule: 'unknown-theme', noun: 'theme' },
  source: { rule: 'unknown-source', noun: 'source' },
  event: { rule: 'unknown-event', noun: 'event' },
  finding: { rule: 'unknown-finding', noun: 'finding' },
  address: { rule: 'broken-link', noun: 'page or place' },
};

/** All that the knowledge base has to refer to. */
export const offersOf = (knowledge: KnowledgeBase): Offers => ({
  council: new Set(knowledge.councils.keys()),
  theme: new Set(knowledge.themes.keys()),
  source: new Set(knowledge.sources.keys()),
  event: new Set(knowledge.events.keys()),
  finding: new Set([...knowledge.findings, ...knowledge.recommendations, ...knowledge.responses].map(({ key }) => key)),
  address: addressesOf(knowledge),
});

/**
 * Every name that nothing has. What a file that could not be read may have offered is not held against others:
 * while one is broken, only names of kinds that do not depend on it are reported.
 */
export function checkReferences(files: readonly Compilation[], offers: Offers, broken: readonly string[]): Diagnostic[] {
  const uncertain = kindsUncertain(broken);
  return files.flatMap(({ file, references }) =>
    references
      .filter(({ to, id }) => !uncertain.has(to) && !offers[to].has(id))
      .map(({ to, id, place }) => {
        const { rule, noun } = NAMES[to];
        return error({ rule, file, place, message: `There is no ${noun} “${id}”.`, expected: byNearness(id, offers[to]) });
      }),
  );
}

const FOLDERS: [string, Reference['to'][]][] = [
  ['content/councils/', ['council', 'address']],
  ['content/themes/', ['theme', 'address']],
  ['content/sources/', ['source', 'event', 'finding', 'address']],
  ['content/', ['address']],
];

const kindsUncertain = (broken: readonly string[]): ReadonlySet<Reference['to']> =>
  new Set(broken.flatMap((file) => FOLDERS.find(([folder]) => file.startsWith(folder))?.[1] ?? []));
