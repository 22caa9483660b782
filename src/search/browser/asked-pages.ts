import { addressOf } from '../../model/addresses.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { NamedThing } from '../pieces/format.ts';
import type { RecordKind } from '../record.ts';

/** A link, by what it is called. */
export interface Way {
  name: string;
  url: string;
}

/** A page that was asked for, with its most useful ways on. `record` is null where it is no record of the index. */
export interface AskedPage extends Way {
  kind: RecordKind | 'thread';
  record: number | null;
  text: string;
  ways: Way[];
}

/** A page that is a record of the index. */
export const askedRecord = (
  kind: RecordKind,
  { name, record }: Pick<NamedThing, 'name' | 'record'>,
  url: string,
  ways: Way[] = [],
): AskedPage => ({
  kind,
  name,
  url,
  record,
  text: '',
  ways,
});

/** The page of a theme, with the ways into it. */
export function askedTheme(theme: NamedThing): AskedPage {
  const url = addressOf.theme(theme.id as ThemeId);
  return askedRecord('theme', theme, url, [
    { name: 'Year by year', url: `${url}#years` },
    { name: 'Council by council', url: addressOf.themeCouncils(theme.id as ThemeId) },
    { name: 'Asked again', url: `${url}#again` },
    { name: 'Reports that mention it', url: addressOf.themeReports(theme.id as ThemeId) },
  ]);
}

/** The place of a word in the glossary. */
export const termPage = (term: NamedThing): AskedPage => askedRecord('term', term, term.id);

/** More parts of a page are better looked for there. */
const MOST_PARTS = 6;

/** A page of the site, with the ways to its parts and to what its filters leave. */
export function sitePage(page: NamedThing, all: readonly NamedThing[]): AskedPage {
  const parts = all.filter(({ id }) => /^[#?]/u.test(id.slice(page.id.length)) && id.startsWith(page.id));
  const ways = parts.map(({ name, id }) => ({ name, url: id }));
  return askedRecord('page', page, page.id, ways.length <= MOST_PARTS ? ways : []);
}
