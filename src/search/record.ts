import type { PartialDate } from '../model/dates.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';

/** What a search result can be. The words are shown; the keys are values of the filter `kind`. */
export const RECORD_KINDS = {
  finding: 'Finding',
  recommendation: 'Recommendation',
  response: 'Response',
  event: 'Event',
  council: 'Council',
  journey: 'Journey',
  theme: 'Theme',
  source: 'Source',
  disagreement: 'Disagreement',
  term: 'Glossary term',
  page: 'Page',
  paragraph: 'In the report’s own words',
} as const;
export type RecordKind = keyof typeof RECORD_KINDS;

const STATEMENTS: readonly RecordKind[] = ['finding', 'recommendation', 'response'];

/** True for what inspectors or others said, as apart from pages and events. */
export const isStatement = (kind: RecordKind): boolean => STATEMENTS.includes(kind);

/** What results can be narrowed by, in the order in which it is offered. The keys are also those of the address. */
export const FILTERS = {
  kind: 'Kind',
  council: 'Council',
  theme: 'Theme',
  tone: 'Tone',
  year: 'Year',
  region: 'Region',
  grade: 'Overall grade',
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];
export type Filters = Partial<Record<FilterName, string[]>>;

/** One thing that can be found, with the address where it stands. */
export interface SearchRecord {
  /** From the root of the site, with the fragment. */
  url: string;
  title: string;
  /** What counts most and is shown with the words marked. */
  text: string;
  kind: RecordKind;
  /** Shown beside the result; empty where it does not apply. */
  council: string;
  event: string;
  date: string;
  tone: string;
  /** Further words that should lead here, not shown: they count less than those of the text. */
  context: string;
  /** Whom it is about. */
  councils: CouncilId[];
  /** What it is about, the chief theme first. */
  themes: ThemeId[];
  /** The day that it is sorted by. */
  day: PartialDate | null;
  /** Values by which it can be narrowed, as ids. */
  filters: Filters;
}
