import { gapsOf, type CouncilGap } from '../../knowledge/gaps.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { GAP_KINDS, type GapKind } from '../../model/gap-kinds.ts';
import type { CouncilId } from '../../model/ids.ts';
import { labelOf } from '../../presenters/events.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { entryOf, type NamedLink } from '../../presenters/lookups.ts';

/** What the page of what the site does not know shows. */
export interface NotKnownPage {
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

export function notKnownPage(kb: KnowledgeBase): NotKnownPage {
  const kinds = Map.groupBy(gapsOf(kb), ({ kind }) => kind);
  const councils = [...Map.groupBy(gapsOf(kb), ({ council }) => council)]
    .map(([id, gaps]) => councilGaps(kb, id, gaps))
    .sort((a, b) => a.name.localeCompare(b.name));
  return {
    kinds: [...kinds].map(([kind, gaps]) => ({
      ...GAP_KINDS[kind],
      count: gaps.length,
      councils: new Set(gaps.map(({ council }) => council)).size,
      url: `/not-known/?kind=${kind}#by-council`,
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

function councilGaps(kb: KnowledgeBase, id: CouncilId, gaps: readonly CouncilGap[]): CouncilGaps {
  const { data, journeyUrl } = entryOf(kb.councils, id);
  const sought = gaps.find(({ kind }) => kind === 'sought');
  return {
    id,
    name: data.name,
    url: sought?.url ?? journeyUrl,
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
