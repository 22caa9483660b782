import { addressOf } from '../../model/addresses.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { NamedCouncil, NamedThing, SearchStart } from '../pieces/format.ts';
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

const pageOf = (
  kind: RecordKind,
  { name, record }: NamedThing,
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

/** The page of a council, with the ways to its journey and its latest inspection. */
export function askedCouncil(council: NamedCouncil): AskedPage {
  const id = council.id as CouncilId;
  const latest = council.latest && { name: council.latest.name, url: council.latest.url };
  const journey = { name: 'Journey, event by event', url: addressOf.journey(id) };
  return pageOf('council', council, addressOf.council(id), [journey, ...(latest ? [latest] : [])]);
}

/** The page of a theme, with the ways into it. */
export function askedTheme(theme: NamedThing): AskedPage {
  const url = addressOf.theme(theme.id as ThemeId);
  return pageOf('theme', theme, url, [
    { name: 'Year by year', url: `${url}#years` },
    { name: 'Asked again', url: `${url}#again` },
    { name: 'Reports that mention it', url: addressOf.themeReports(theme.id as ThemeId) },
  ]);
}

/** The place of a word in the glossary. */
export const termPage = (term: NamedThing): AskedPage => pageOf('term', term, term.id);

/** The latest inspection of a council, where there is one. */
export function latestPage({ name, latest }: NamedCouncil): AskedPage[] {
  if (!latest) return [];
  return [
    {
      kind: 'event',
      name: `${latest.name}, ${name}`,
      url: latest.url,
      record: latest.record,
      text: '',
      ways: [],
    },
  ];
}

/** Whether a council's journey has a thread on a theme. */
export const hasThreadOn = (
  { threadless }: NamedCouncil,
  theme: NamedThing,
  { themes }: SearchStart,
): boolean => !threadless.includes(themes.indexOf(theme));

/** The page on a theme in a council, which is no record of the index. */
export function askedThread(council: NamedCouncil, theme: NamedThing): AskedPage {
  return {
    kind: 'thread',
    name: `${theme.name} in ${council.name}`,
    url: addressOf.thread(council.id as CouncilId, theme.id as ThemeId),
    record: null,
    text: `What was found and asked for on this theme in ${council.name}, event by event.`,
    ways: [askedCouncil(council), askedTheme(theme)].map(({ name, url }) => ({ name, url })),
  };
}
