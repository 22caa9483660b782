import type { DisagreementEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import { placeOf, shortCitation } from '../../presenters/citations.ts';
import { labelOf } from '../../presenters/events.ts';
import { councilLink, counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { proseOf } from '../parts/prose.ts';
import type { Site } from '../site.ts';

/** What the page of disagreements shows. */
export interface DisagreementsPage {
  /** Where they come from; empty where there are none. */
  reading: string;
  groups: DisagreementGroup[];
}

/** Where sources differ, under the council that they are about. */
export interface DisagreementGroup {
  council: string;
  name: string;
  disagreements: DisagreementView[];
}

export interface DisagreementView {
  id: string;
  title: string;
  events: NamedLink[];
  claims: { says: string; source: NamedLink; place: string | null; isFollowed: boolean }[];
  /** False where nothing decides between them. */
  followsOne: boolean;
  /** What a maintainer says of it, as HTML. */
  words: string[];
}

export const disagreementsPage = (site: Site): DisagreementsPage => ({
  reading: disagreementsReading(site.kb),
  groups: disagreementGroups(site),
});

const disagreementGroups = (site: Site): DisagreementGroup[] =>
  [...Map.groupBy(site.kb.disagreements, ({ council }) => council)].map(([council, members]) => ({
    council,
    name: councilLink(site.kb, council).name,
    disagreements: members.map((member) => viewOf(site, member)),
  }));

/**
 * Where the disagreements come from: "Known here: 140 disagreements in 56 councils, at least half of them in 9."
 * Empty where there are none.
 */
export function disagreementsReading(kb: KnowledgeBase): string {
  const members = kb.disagreements;
  if (members.length === 0) return '';
  const counts = [...Map.groupBy(members, ({ council }) => council).values()].map(({ length }) => length);
  const beyond = [...kb.sources.values()]
    .filter(({ data }) => !SOURCE_KINDS[data.kind].ofInspectors)
    .flatMap(({ data }) => data.councils);
  const councils = countedCouncils(
    kb,
    members.map(({ council }) => council),
  );
  return [
    `Known here: ${counted(members.length, 'disagreement')} in ${councils}${counts.length > 1 ? `, at least half of them in ${fewestWithHalf(counts)}` : ''}.`,
    `Sources other than the inspectorate’s reports and letters, such as news and council papers, are held for ${countedCouncils(kb, beyond)}. For the other councils little is held that could differ, which does not say that all accounts agree.`,
  ].join(' ');
}

/** How many of the largest counts make up half of all, at the least. */
function fewestWithHalf(counts: readonly number[]): number {
  const largestFirst = counts.toSorted((a, b) => b - a);
  const all = sumOf(counts);
  return largestFirst.findIndex((_, index) => 2 * sumOf(largestFirst.slice(0, index + 1)) >= all) + 1;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function viewOf(site: Site, entry: DisagreementEntry): DisagreementView {
  const { kb } = site;
  const { url, title, council, events, follows, blocks } = entry;
  return {
    id: url.split('#')[1] ?? '',
    title,
    events: events
      .flatMap((id) => kb.events.get(id) ?? [])
      .map((event) => ({ name: labelOf(event), url: event.url })),
    claims: claimsOf(kb, entry),
    followsOne: follows !== null,
    words: proseOf(site, blocks, { council }),
  };
}

const claimsOf = (kb: KnowledgeBase, { claims, follows }: DisagreementEntry): DisagreementView['claims'] =>
  claims.map(({ says, source: id, para = null, page = null }) => {
    const source = entryOf(kb.sources, id);
    return {
      says,
      source: { name: shortCitation(source), url: source.url },
      place: placeOf({ para, page }),
      isFollowed: id === follows,
    };
  });
