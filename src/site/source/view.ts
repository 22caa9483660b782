import { reportOf } from '../../data/json-ld.ts';
import type { EventEntry, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { formatDate } from '../../model/dates.ts';
import { councilOf } from '../../model/ids.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import { LICENCES } from '../../model/sources.ts';
import { citationOf, datedTitle, shortCitation } from '../../presenters/citations.ts';
import { labelOf } from '../../presenters/events.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { councilLink, entryOf, listInWords, type NamedLink } from '../../presenters/lookups.ts';
import { referenceOf, type SourceReference } from '../../references/reference.ts';
import { digestInWords, sourceDescription, sourceDetail } from '../../presenters/source.ts';
import type { ListedPage, Site } from '../site.ts';
import { originalView, type OriginalView } from './original.ts';
import { placesView, type PlacesView } from './places.ts';
import { ownStatement, type OwnStatement } from './own-statement.ts';

/** What the page of a source shows. */
export interface SourcePage {
  title: string;
  /** The title with the date, as councils have several reports of one title. */
  heading: string;
  /** What the way to it calls it: titles of reports run over lines. */
  here: string;
  detail: string;
  description: string;
  kicker: string;
  jsonLd: object;
  judgements: { council: string; event: NamedLink; caption: string; rows: JudgementRow[] }[];
  /** The digest in the order of its file. */
  blocks: ({ html: string } | { statement: OwnStatement })[];
  hasStatements: boolean;
  places: PlacesView;
  /** The report in its own words; null where they are not at hand or not ours to show. */
  text: OriginalView | null;
  /** The address of the original; null where none is known. */
  original: string | null;
  /** Where copies of it are looked for that others have kept. */
  copies: string | null;
  facts: SourceFact[];
  events: NamedLink[];
  citation: { text: string; url: string };
  /** For reference managers; the address of the digest is that on this site. */
  reference: SourceReference;
}

/** Text is null where no one states it. */
interface SourceFact {
  label: string;
  text?: string | null;
  links?: NamedLink[];
}

/** Every source has a page. */
export const sourcePages = (site: Site): ListedPage<SourcePage>[] =>
  [...site.kb.sources.values()].map((source) => {
    const [council, name] = source.id.split('/');
    return { params: { council, name }, page: () => sourcePage(site, source) };
  });

export function sourcePage(site: Site, source: SourceEntry): SourcePage {
  const { kb, prose } = site;
  const { title, kind, publisher, councils, url } = source.data;
  const text = originalView(site, source);
  const statements = new Map(source.statements.map((statement) => [statement.id, statement]));
  return {
    title,
    heading: datedTitle(source.data),
    here: shortCitation(source),
    detail: sourceDetail(source, kb),
    description: sourceDescription(source),
    kicker: `${SOURCE_KINDS[kind].name} on ${listInWords(councils.map((id) => councilLink(kb, id).name))}, ${publisher}`,
    jsonLd: reportOf(source),
    judgements: judgementsOf(site, source),
    blocks: source.blocks.map((block) =>
      block.kind === 'prose'
        ? { html: prose(block.content, { self: source.url }) }
        : { statement: ownStatement(site, source, entryOf(statements, block.id), text) },
    ),
    hasStatements: source.statements.length > 0,
    places: placesView(kb, source),
    text,
    original: url ?? null,
    copies: url ? copiesOf(url) : null,
    facts: factsOf(site, source),
    events: source.events.map((event) => ({ name: eventName(site, source, event), url: event.url })),
    citation: { text: citationOf(source), url: source.url },
    reference: referenceOf(source, source.url),
  };
}

/** The Web Archive lists what it has kept of an address; whether it has kept any, only it can tell. */
const copiesOf = (url: string): string => `https://web.archive.org/web/*/${url}`;

const judgementsOf = ({ kb }: Site, { events }: SourceEntry): SourcePage['judgements'] =>
  events
    .map((event) => ({
      council: councilLink(kb, councilOf(event.id)).name,
      event: { name: event.name, url: event.url },
      caption: judgementCaption(event),
      rows: judgementRows(event),
    }))
    .filter(({ rows }) => rows.length > 0);

function factsOf({ kb }: Site, { data }: SourceEntry): SourceFact[] {
  const { publisher, published, publishedFrom, licence, pages, councils, digest } = data;
  const date = published && formatDate(published);
  return [
    { label: 'Publisher', text: publisher },
    {
      label: 'Published',
      text: date && publishedFrom ? `${date} (date from ${publishedFrom})` : (date ?? null),
    },
    ...(pages ? [{ label: 'Pages', text: String(pages) }] : []),
    { label: 'Licence of the original', text: LICENCES[licence] },
    ...(digest ? [{ label: 'Digest', text: digestInWords(digest) }] : []),
    {
      label: councils.length > 1 ? 'Councils' : 'Council',
      links: councils.map((id) => councilLink(kb, id)),
    },
  ];
}

/** With its council before it, where the source is about several. */
function eventName({ kb }: Site, { data }: SourceEntry, event: EventEntry): string {
  if (data.councils.length === 1) return labelOf(event);
  return `${councilLink(kb, councilOf(event.id)).name}: ${labelOf(event)}`;
}
