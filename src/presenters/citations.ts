import type { Statement } from '../knowledge/statement.ts';
import { formatDate } from '../model/dates.ts';
import type { SourceName } from './lookups.ts';

/** "paragraph 12", "paragraphs 12, 34", "page 3"; null where the source has neither. */
export function placeOf({ para, page }: Pick<Statement, 'para' | 'page'>): string | null {
  const named = (noun: string, numbers: string) =>
    `${noun}${/^\d+$/u.test(numbers) ? '' : 's'} ${numbers.replaceAll(/[ ,]+/gu, ', ')}`;
  if (para) return named('paragraph', para);
  return page ? named('page', page) : null;
}

/** "Ofsted, 27 November 2015": a source in a word. */
export const shortCitation = ({ data }: SourceName): string =>
  `${data.publisher}, ${data.published ? formatDate(data.published) : 'date not stated'}`;

/** A title with the date of its document, as councils have several reports of one title; one that names the date is left so. */
export function datedTitle({ title, published }: SourceName['data']): string {
  const date = published && formatDate(published);
  return date && !title.includes(date) ? `${title}, ${date}` : title;
}

/** Publisher, title and date, as a reference list has them. */
export function citationOf({ data }: SourceName): string {
  const date = data.published ? formatDate(data.published) : 'date not stated';
  return `${data.publisher}, ‘${data.title}’, ${date}`;
}

/** The source, and where in it a statement stands. */
export function statementCitation(source: SourceName, statement: Statement): string {
  return [citationOf(source), placeOf(statement)].filter(Boolean).join(', ');
}
