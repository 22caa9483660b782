import type { KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { yearOf } from '../../model/dates.ts';
import { heldInWords } from '../../presenters/coverage.ts';
import { newestFirst } from '../../presenters/source.ts';
import { sourceRow, type SourceRow } from '../parts/source-row.ts';
import { yearName } from '../parts/years.ts';

/** What the list of sources shows. */
export interface SourcesPage {
  coverage: string;
  /** The newest first, and at the end those without a date. */
  years: SourceYear[];
}

/** What was published in one year. */
interface SourceYear {
  /** "2018", "Year not stated". */
  name: string;
  id: string;
  rows: SourceRow[];
}

export const sourcesPage = (kb: KnowledgeBase): SourcesPage => ({
  coverage: heldInWords(kb),
  years: [...Map.groupBy(newestFirst(kb.sources.values()), yearOfSource)].map(([year, sources]) => ({
    name: yearName(year),
    id: `of-${year}`,
    rows: sources.map((source) => sourceRow(kb, source)),
  })),
});

const yearOfSource = ({ data }: SourceEntry): string =>
  data.published ? String(yearOf(data.published)) : 'undated';
