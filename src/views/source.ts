import type { KnowledgeBase, SourceEntry } from '../graph/knowledge-base.ts';
import { compareDates, formatDate } from '../model/dates.ts';
import { SOURCE_KINDS } from '../model/sources.ts';

/** Sources by the date they came out, newest first; those without a date come last. */
export function newestFirst({ sources }: Pick<KnowledgeBase, 'sources'>): SourceEntry[] {
  const compare = ({ data: a }: SourceEntry, { data: b }: SourceEntry): number =>
    a.published && b.published
      ? compareDates(b.published, a.published)
      : Number(!a.published) - Number(!b.published);
  return [...sources.values()].sort(compare);
}

/** "News, Community Care, 22 March 2018: a digest statement by statement." */
export function sourceDescription({ data }: SourceEntry): string {
  const date = data.published ? `, ${formatDate(data.published)}` : '';
  return `${SOURCE_KINDS[data.kind].name}, ${data.publisher}${date}: a digest in our own words, statement by statement.`;
}

/** "12" -> "paragraph 12"; "p3" -> "page 3". */
export const mentionName = (reference: string): string =>
  reference.startsWith('p') ? `page ${reference.slice(1)}` : `paragraph ${reference}`;

/** Where a mention stands in the original, if it is a page of a PDF. */
export const mentionUrl = (url: string | undefined, reference: string): string | null =>
  url && reference.startsWith('p') ? `${url}#page=${reference.slice(1)}` : null;
