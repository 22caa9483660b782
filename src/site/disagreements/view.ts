import type { DisagreementEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { placeOf, shortCitation } from '../../presenters/citations.ts';
import { labelOf } from '../../presenters/events.ts';
import { councilLink, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { proseOf } from '../parts/prose.ts';
import type { Site } from '../site.ts';

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

export const disagreementGroups = (site: Site): DisagreementGroup[] =>
  [...Map.groupBy(site.kb.disagreements, ({ council }) => council)].map(([council, members]) => ({
    council,
    name: councilLink(site.kb, council).name,
    disagreements: members.map((member) => viewOf(site, member)),
  }));

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
