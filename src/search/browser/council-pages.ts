import { addressOf } from '../../model/addresses.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import type { NamedCouncil, NamedThing, SearchStart } from '../pieces/format.ts';
import { askedRecord, askedTheme, type AskedPage, type Way } from './asked-pages.ts';

/** A page that a council has beside its own. */
export interface OwnPage {
  id: 'pack' | 'comparison' | 'journey';
  name: string;
  /** What people say for it beside the name of a council. */
  also: readonly string[];
}

const ownPage = (id: OwnPage['id'], name: string, also: string): OwnPage => ({
  id,
  name,
  also: also.split(', '),
});

const PACK = ownPage(
  'pack',
  'Scrutiny pack for members',
  'pack, scrutiny pack, members pack, pack for members, pack for councillors, pack for scrutiny, scrutiny questions, scrutiny committee questions, questions for scrutiny, questions to ask, briefing, briefing for members, briefing for councillors, members briefing, committee paper',
);
const COMPARISON = ownPage(
  'comparison',
  'Compared with its neighbours',
  'compare, comparison, compared, neighbours, statistical neighbours, nearest neighbours, compare with neighbours, compare with similar councils, similar councils, like councils, benchmark, benchmarking, against its neighbours',
);
const JOURNEY = ownPage(
  'journey',
  'Journey, event by event',
  'journey, timeline, history, story, over time, over the years, event by event, inspection history, all inspections, list of inspections, past inspections, previous inspections, rating history, ratings over time, grades over the years',
);
export const OWN_PAGES: readonly OwnPage[] = [PACK, COMPARISON, JOURNEY];

const idOf = ({ id }: NamedCouncil): CouncilId => id as CouncilId;

/** Where a council's page of a kind stands; null where it has none. */
const WAYS: Record<OwnPage['id'], (council: NamedCouncil) => string | null> = {
  pack: (council) => (council.pack ? addressOf.pack(idOf(council)) : null),
  comparison: (council) => (council.comparison ? addressOf.comparison(idOf(council)) : null),
  journey: (council) => addressOf.journey(idOf(council)),
};

const wayTo = (council: NamedCouncil, { id, name }: OwnPage): Way[] => {
  const url = WAYS[id](council);
  return url ? [{ name, url }] : [];
};

/** The page of a council, with its most useful ways on. */
export function askedCouncil(council: NamedCouncil): AskedPage {
  const { latest } = council;
  return askedRecord('council', council, addressOf.council(idOf(council)), [
    ...wayTo(council, JOURNEY),
    ...(latest ? [{ name: latest.name, url: latest.url }] : []),
    ...wayTo(council, COMPARISON),
    ...wayTo(council, PACK),
  ]);
}

const TEXTS: Record<OwnPage['id'], (name: string) => string> = {
  pack: (name) =>
    `${name}: latest judgements, what inspectors asked for and asked for again, questions to ask, and sources, for members of the council.`,
  comparison: (name) =>
    `${name} and its statistical neighbours side by side: latest judgements, and what inspectors said on the same themes.`,
  journey: () => '',
};

/** A page that a council has beside its own, and then its own; this alone where it has no such page. */
export function askedOwnPage(council: NamedCouncil, page: OwnPage): AskedPage[] {
  const [way] = wayTo(council, page);
  if (!way) return [askedCouncil(council)];
  const isJourney = page.id === 'journey';
  const asked: AskedPage = {
    kind: isJourney ? 'journey' : 'page',
    name: `${council.name}: ${page.name.charAt(0).toLowerCase()}${page.name.slice(1)}`,
    url: way.url,
    record: isJourney ? council.journey : null,
    text: TEXTS[page.id](council.name),
    ways: [],
  };
  return [asked, askedCouncil(council)];
}

/** At most so many councils stand side by side. */
const MOST_COMPARED = 4;

/** Councils side by side, on one theme or on none; none of those that are no more. */
export function sideBySide(councils: readonly NamedCouncil[], theme: NamedThing | undefined): AskedPage[] {
  const living = councils.filter(({ exists }) => exists).slice(0, MOST_COMPARED);
  if (living.length < 2) return [];
  const names = living.map(({ name }) => name).join(', ');
  return [
    {
      kind: 'page',
      name: `${names} side by side${theme ? `: ${theme.name}` : ''}`,
      url: addressOf.sideBySide(living.map(idOf), (theme?.id ?? null) as ThemeId | null),
      record: null,
      text: 'Their judgements by area over time, and what inspectors said there on one theme.',
      ways: [],
    },
  ];
}

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

/** A theme in a council and its statistical neighbours, in one list; null where they have nothing on it. */
function amongNeighbours(council: NamedCouncil, theme: NamedThing, { themes }: SearchStart): Way | null {
  const { name, comparison, nothingNear = [] } = council;
  if (!comparison || nothingNear.includes(themes.indexOf(theme))) return null;
  return {
    name: `${theme.name}: ${name} and its statistical neighbours, in one list`,
    url: addressOf.amongNeighbours(theme.id as ThemeId, idOf(council)),
  };
}

const waysOf = (pages: readonly Way[]): Way[] => pages.map(({ name, url }) => ({ name, url }));

/** The page on a theme in a council, or where there is none its list with the statistical neighbours; null where neither is. */
export function pageOnTheme(council: NamedCouncil, theme: NamedThing, start: SearchStart): AskedPage | null {
  if (hasThreadOn(council, theme, start)) return askedThread(council, theme, start);
  const near = amongNeighbours(council, theme, start);
  return (
    near && {
      ...near,
      kind: 'page',
      record: null,
      text: `Nothing on this theme is told here of ${council.name} itself. The list has what is told of its neighbours.`,
      ways: waysOf([askedCouncil(council), askedTheme(theme)]),
    }
  );
}

/** The page on a theme in a council, which is no record of the index. */
export function askedThread(council: NamedCouncil, theme: NamedThing, start: SearchStart): AskedPage {
  const near = amongNeighbours(council, theme, start);
  return {
    kind: 'thread',
    name: `${theme.name} in ${council.name}`,
    url: addressOf.thread(idOf(council), theme.id as ThemeId),
    record: null,
    text: `What was found and asked for on this theme in ${council.name}, event by event.`,
    ways: waysOf([askedCouncil(council), askedTheme(theme), ...(near ? [near] : [])]),
  };
}
