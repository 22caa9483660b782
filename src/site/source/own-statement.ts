import type { SourceEntry } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { Tone } from '../../model/tones.ts';
import { placeOf } from '../../presenters/citations.ts';
import { pageUrl } from '../../presenters/mentions.ts';
import { entryOf, sourceLink, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import { paragraphsUnder, type OriginalParagraph, type OriginalView } from './original.ts';
import type { Site } from '../site.ts';

/** A statement on the page of its source, where its id is its address. */
export interface OwnStatement {
  shown: StatementView;
  id: string;
  /** Where the source has several: its council and its event; then its place in the source. */
  meta: { name: string; url: string | null }[];
  also: NamedLink[];
  /** The paragraphs of the original that it rests on, where they are at hand and free. */
  rests: OriginalParagraph[];
  /** Each with its tone where that is not the finding's own. */
  themes: (NamedLink & { tone: Tone | null })[];
}

export function ownStatement(
  site: Site,
  source: SourceEntry,
  statement: Statement,
  text: OriginalView | null,
): OwnStatement {
  const { kb } = site;
  const tones = statement.kind === 'finding' ? statement.otherTones : {};
  return {
    shown: statementView(site, statement),
    id: statement.id,
    meta: metaOf(site, source, statement),
    rests: paragraphsUnder(statement, text),
    also: statement.also.map((id) => sourceLink(kb, id)),
    themes: statement.themes.map((id) => ({ ...themeLink(kb, id), tone: tones[id] ?? null })),
  };
}

function metaOf({ kb }: Site, source: SourceEntry, statement: Statement): OwnStatement['meta'] {
  const { data } = source;
  const council = data.councils.length > 1 ? entryOf(kb.councils, statement.council) : null;
  const event = data.events.length > 1 && statement.event ? entryOf(kb.events, statement.event) : null;
  const place = placeOf(statement);
  const original = statement.page && /^\d+$/u.test(statement.page) ? pageUrl(source, statement.page) : null;
  return [
    ...(council ? [{ name: council.data.name, url: council.url }] : []),
    ...(event ? [{ name: event.name, url: event.url }] : []),
    ...(place ? [{ name: place, url: original }] : []),
  ];
}
