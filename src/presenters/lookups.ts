import type { CouncilEntry, EventEntry, SourceEntry, ThemeEntry } from '../knowledge/knowledge-base.ts';
import { inDigits } from '../model/digits.ts';
import type { CouncilId, EventId, MeasureId, SourceId, ThemeId } from '../model/ids.ts';
import type { Measure } from '../model/measures.ts';

const LIST = new Intl.ListFormat('en-GB');

type CouncilName = Pick<CouncilEntry, 'id' | 'url' | 'journeyUrl' | 'data' | 'stage'>;
type ThemeName = Pick<ThemeEntry, 'id' | 'url' | 'data'>;
export type SourceName = Pick<SourceEntry, 'id' | 'url' | 'file' | 'data'>;
export type EventName = Omit<EventEntry, 'statements'>;

/** What names, addresses and facts are looked up in. Nothing that was said is in it. */
export interface Lookups {
  councils: ReadonlyMap<CouncilId, CouncilName>;
  themes: ReadonlyMap<ThemeId, ThemeName>;
  sources: ReadonlyMap<SourceId, SourceName>;
  events: ReadonlyMap<EventId, EventName>;
  measures: ReadonlyMap<MeasureId, Measure>;
}

/** The entry of that id: references were checked when content was loaded, so it is there. */
export function entryOf<Id extends string, Entry>(entries: ReadonlyMap<Id, Entry>, id: Id): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing on this site is called “${id}”.`);
  return entry;
}

export interface NamedLink {
  name: string;
  url: string;
}

export const councilLink = ({ councils }: Lookups, id: CouncilId): NamedLink => {
  const council = entryOf(councils, id);
  return { name: council.data.name, url: council.url };
};

export const themeLink = ({ themes }: Lookups, id: ThemeId): NamedLink => {
  const theme = entryOf(themes, id);
  return { name: theme.data.title, url: theme.url };
};

export const sourceLink = ({ sources }: Lookups, id: SourceId): NamedLink => {
  const source = entryOf(sources, id);
  return { name: source.data.title, url: source.url };
};

/** "Lancashire, Doncaster and Medway". Most lists are of one, and need not be put together. */
export const listInWords = (items: string[]): string =>
  items.length > 1 ? LIST.format(items) : (items[0] ?? '');

/** 1, "source" -> "1 source"; 3000 -> "3,000 sources". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${inDigits(count)} ${count === 1 ? noun : plural}`;

/** "strength in 2026" -> "Strength in 2026". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
