import type { SourceEntry } from '../knowledge/knowledge-base.ts';
import { compareDates, formatDate } from '../model/dates.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { shortCitation } from './citations.ts';
import { councilLink, listInWords, type Lookups } from './lookups.ts';

/** Sources by the date they came out, newest first; those without a date come last. */
export const newestFirst = (sources: Iterable<SourceEntry>): SourceEntry[] =>
  [...sources].sort(({ data: a }, { data: b }) =>
    a.published && b.published
      ? compareDates(b.published, a.published)
      : Number(!a.published) - Number(!b.published),
  );

/** "News, Community Care, 22 March 2018: a digest in our own words, statement by statement." */
export function sourceDescription({ data, statements }: SourceEntry): string {
  const date = data.published ? `, ${formatDate(data.published)}` : '';
  const held =
    statements.length > 0 ? 'a digest in our own words, statement by statement' : 'its facts and its place';
  return `${SOURCE_KINDS[data.kind].name}, ${data.publisher}${date}: ${held}.`;
}

/** "Written 27 November 2026; checked by a second reader 28 November 2026." */
export function digestInWords({ written, checked }: NonNullable<SourceEntry['data']['digest']>): string {
  const second = checked ? `checked by a second reader ${formatDate(checked)}` : 'no second reading yet';
  return `Written ${formatDate(written)}; ${second}.`;
}

/** "Lancashire, Ofsted, 27 November 2015": what tells sources of one title apart. */
export function sourceDetail(source: SourceEntry, kb: Lookups): string {
  const councils = source.data.councils.map((id) => councilLink(kb, id).name);
  return `${listInWords(councils)}, ${shortCitation(source)}`;
}
