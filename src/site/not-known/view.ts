import { gapsOf, type CouncilGap } from '../../knowledge/gaps.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { GAP_KINDS, type GapKind } from '../../model/gap-kinds.ts';
import type { CouncilId } from '../../model/ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import { labelOf } from '../../presenters/events.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** What the page of what the site does not know shows. */
export interface NotKnownPage {
  /** "80 councils": those of which nothing is held but reports of inspections; null where there is none. */
  reportsAlone: NamedLink | null;
  /** "44 councils": those of which no visit is told, which the link leads to; null where there is none. */
  unvisited: NamedLink | null;
  kinds: GapKindRow[];
  councils: CouncilGaps[];
  filters: Filter[];
}

/** One kind of what is not known, over all councils. */
interface GapKindRow {
  name: string;
  means: string;
  count: number;
  councils: number;
  /** The list as the filter by this kind leaves it. */
  url: string;
}

/** What is not known of one council. */
interface CouncilGaps {
  id: CouncilId;
  name: string;
  /** Its journey, at the part that says what was looked for where there is one. */
  url: string;
  region: string;
  kinds: { kind: GapKind; name: string; sentences: GapSentence[]; events: NamedLink[] }[];
}

/** A sentence, and where more is to be read of it. */
interface GapSentence {
  text: string;
  link: NamedLink | null;
}

const listOf = (kind: GapKind): string => `${SECTIONS.notKnown.url}?kind=${kind}#by-council`;

export function notKnownPage(kb: KnowledgeBase): NotKnownPage {
  const kinds = Map.groupBy(gapsOf(kb), ({ kind }) => kind);
  const councils = [...Map.groupBy(gapsOf(kb), ({ council }) => council)]
    .map(([id, gaps]) => councilGaps(kb, id, gaps))
    .sort((a, b) => a.name.localeCompare(b.name));
  const councilsWith = (kind: GapKind): NamedLink | null => {
    const found = kinds.get(kind)?.map(({ council }) => council) ?? [];
    return found.length === 0 ? null : { name: countedCouncils(kb, found), url: listOf(kind) };
  };
  return {
    reportsAlone: councilsWith('reports-alone'),
    unvisited: councilsWith('no-visit-told'),
    kinds: [...kinds].map(([kind, gaps]) => ({
      ...GAP_KINDS[kind],
      count: gaps.length,
      councils: new Set(gaps.map(({ council }) => council)).size,
      url: listOf(kind),
    })),
    councils,
    filters: [
      {
        name: 'kind',
        label: 'What is not known',
        options: [...kinds.keys()].map((value) => ({ value, text: GAP_KINDS[value].name })),
      },
      regionFilter(councils.map(({ region }) => region)),
    ],
  };
}

/** What the part of a journey says that the page leads to. */
const ON_JOURNEY: readonly GapKind[] = ['sought', 'reports-alone', 'no-visit-told'];

function councilGaps(kb: KnowledgeBase, id: CouncilId, gaps: readonly CouncilGap[]): CouncilGaps {
  const { data, journeyUrl } = entryOf(kb.councils, id);
  const listed = gaps.find(({ kind }) => ON_JOURNEY.includes(kind));
  return {
    id,
    name: data.name,
    url: listed?.url ?? journeyUrl,
    region: data.region,
    kinds: [...Map.groupBy(gaps, ({ kind }) => kind)].map(([kind, members]) => ({
      kind,
      name: GAP_KINDS[kind].name,
      sentences: members.filter(({ event }) => event === null).map(sentenceOf),
      events: members.flatMap(({ event }) => (event ? { name: labelOf(event), url: event.url } : [])),
    })),
  };
}

const sentenceOf = ({ what, original }: CouncilGap): GapSentence => ({
  text: what,
  link: original === null ? null : { name: 'Its address', url: original },
});
