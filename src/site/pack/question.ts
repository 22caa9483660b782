import type { CouncilEntry, EventEntry } from '../../knowledge/knowledge-base.ts';
import type { Recommendation } from '../../knowledge/statement.ts';
import { formatDate } from '../../model/dates.ts';
import type { JudgementRow } from '../../presenters/judgements.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import type { StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** A question to ask, on each of its points. */
export interface ScrutinyQuestion {
  text: string;
  points: QuestionPoint[];
  /** How many points there are beside these, and where all are. */
  more: { text: string; all: NamedLink } | null;
}

/** What a question is on: a recommendation, or what the first note names. */
export interface QuestionPoint {
  asked: StatementView | null;
  notes: PointNote[];
}

/** A sentence in which links stand, and the statements that it announces. */
export interface PointNote {
  before: string;
  links: NamedLink[];
  after: string;
  statements: StatementView[];
}

/** What the questions are made of. */
export interface LatestInspection {
  site: Site;
  council: CouncilEntry;
  latest: EventEntry;
  before: EventEntry | undefined;
  /** What it asked the council for. */
  recommendations: readonly Recommendation[];
  rows: readonly JudgementRow[];
}

/** "report of 15 July 2025". */
export const reportInWords = ({ published }: EventEntry): string =>
  published ? `report of ${formatDate(published)}` : 'latest report';
