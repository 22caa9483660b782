import { whatBecame, type NewsEntry } from '../../data/news.ts';
import type { Correction } from '../../model/corrections.ts';
import { formatDate, type PartialDate } from '../../model/dates.ts';

/** The page tells so many entries; the feeds of councils and themes go further back. */
const ENTRIES = 100;
const LINES = 3;

/** One day of the page “What is new”. */
export interface NewsDay {
  id: string;
  date: string;
  entries: NewsItem[];
}

interface NewsItem {
  subject: string;
  became: string;
  /** Null where it is no longer there. */
  url: string | null;
  lines: { text: string; url: string | null }[];
  more: number;
}

/** What is new, day by day. */
export function newsDays(news: readonly NewsEntry[]): NewsDay[] {
  const days = Map.groupBy(news.slice(0, ENTRIES), ({ date }) => date);
  return [...days].map(([date, entries]) => ({
    id: `on-${date}`,
    date: formatDate(date as PartialDate),
    entries: entries.map(itemOf),
  }));
}

function itemOf(entry: NewsEntry): NewsItem {
  const urlOf = ({ url, stands }: { url: string; stands: boolean }) => (stands ? url : null);
  const lines = entry.about === 'event' && entry.kind !== 'withdrawn' ? [] : entry.lines;
  return {
    subject: entry.subject,
    became: whatBecame(entry),
    url: urlOf(entry),
    lines: lines.slice(0, LINES).map((line) => ({ text: line.text, url: urlOf(line) })),
    more: Math.max(0, lines.length - LINES),
  };
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
