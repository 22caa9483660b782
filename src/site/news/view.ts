import { whatBecame, type NewsEntry } from '../../data/news.ts';
import type { Correction } from '../../model/corrections.ts';
import { formatDate, type PartialDate } from '../../model/dates.ts';

/** The page tells so many entries; the feeds of councils and themes go further back. */
const ENTRIES = 100;
const LINES = 3;
/** Of a day with more, the others are folded away. */
const SHOWN = 12;
/** So much of a statement is its link; the rest stands beside it. */
const HANDLE = /^(?:\S+\s+){0,5}\S+/u;

/** One day of the page “What is new”. */
export interface NewsDay {
  id: string;
  date: string;
  entries: NewsItem[];
  rest: NewsItem[];
}

interface NewsItem {
  subject: string;
  became: string;
  /** Null where it is no longer there. */
  url: string | null;
  lines: NewsItemLine[];
  more: number;
}

/** `handle` and `text` are one sentence or more. */
interface NewsItemLine {
  handle: string;
  text: string;
  url: string | null;
}

/** What is new, day by day. */
export function newsDays(news: readonly NewsEntry[]): NewsDay[] {
  const days = Map.groupBy(news.slice(0, ENTRIES), ({ date }) => date);
  return [...days].map(([date, entries]) => ({
    id: `on-${date}`,
    date: formatDate(date as PartialDate),
    entries: entries.slice(0, SHOWN).map(itemOf),
    rest: entries.slice(SHOWN).map(itemOf),
  }));
}

function itemOf(entry: NewsEntry): NewsItem {
  const urlOf = ({ url, stands }: { url: string; stands: boolean }) => (stands ? url : null);
  const lines = entry.about === 'event' && entry.kind !== 'withdrawn' ? [] : entry.lines;
  return {
    subject: entry.subject,
    became: whatBecame(entry),
    url: urlOf(entry),
    lines: lines.slice(0, LINES).map((line) => ({ ...handled(line.text), url: urlOf(line) })),
    more: Math.max(0, lines.length - LINES),
  };
}

function handled(text: string): Pick<NewsItemLine, 'handle' | 'text'> {
  const [handle = text] = HANDLE.exec(text) ?? [];
  return { handle, text: text.slice(handle.length) };
}

/** A correction as the page of corrections lists it. */
export interface CorrectionRow {
  date: string;
  why: string;
  /** Where to see what is right now; a withdrawn page says so at its own address. */
  url: string;
  withdrawn: boolean;
}

export const correctionRows = (corrections: readonly Correction[]): CorrectionRow[] =>
  corrections.map(({ date, at, why, withdrawn }) => ({
    date: formatDate(date as PartialDate),
    why,
    url: at,
    withdrawn: withdrawn ?? false,
  }));
