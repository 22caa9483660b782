import type { KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { formatDate } from '../../model/dates.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import { councilLink, counted, listInWords } from '../../presenters/lookups.ts';

/** A source in a list. */
export interface SourceRow {
  date: string;
  title: string;
  url: string;
  /** "Inspection report, Ofsted. Lancashire. 45 statements." */
  about: string;
}

export function sourceRow(kb: KnowledgeBase, { url, data, statements }: SourceEntry): SourceRow {
  const councils = listInWords(data.councils.map((id) => councilLink(kb, id).name));
  const kind = `${SOURCE_KINDS[data.kind].name}, ${data.publisher}`;
  const count = statements.length > 0 ? [counted(statements.length, 'statement')] : [];
  return {
    date: data.published ? formatDate(data.published) : 'Date not stated',
    title: data.title,
    url,
    about: `${[kind, councils, ...count].join('. ')}.`,
  };
}
