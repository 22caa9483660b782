import type { BarGroup } from '../../charts/stacked-bars.ts';
import type { SpanGroup } from '../../charts/span-bars.ts';
import { insightsOf, type Insights } from '../../knowledge/insights.ts';
import type { Outcome, YearOfJudgements } from '../../knowledge/insights/judgements-by-year.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Grade } from '../../model/grades.ts';
import { heldInWords as reportsInWords } from '../../presenters/coverage.ts';
import { figureRows, type FigureRow } from '../../presenters/figures.ts';
import { spellRows, spellSpans, spellsReading, type SpellRow } from './spells.ts';
import { themePicture, type ThemePicture } from './themes.ts';
import {
  agencyReading,
  agencyStatements,
  coverageInWords,
  initialsLeft,
  YEAR_OUTCOMES,
  yearGroups,
  yearsReading,
} from './years.ts';

/** What the page of insights shows; each `reading` is its picture in a sentence. */
export interface InsightsPage {
  /** What is counted, and what is not. */
  counted: string[];
  coverage: string;
  years: {
    reading: string;
    groups: BarGroup<Outcome>[];
    /** Initials in the picture that the reading does not spell out. */
    initials: string[];
    /** Those that there are any of. */
    outcomes: Outcome[];
    rows: YearOfJudgements[];
  };
  spells: { reading: string; groups: SpanGroup<Grade>[]; rows: SpellRow[] };
  /** Null where no report asks for anything. */
  themes: ThemePicture | null;
  agency: { reading: string; rows: FigureRow[] };
}

export function insightsPage(kb: KnowledgeBase): InsightsPage {
  const insights = insightsOf(kb);
  const agency = agencyStatements(kb);
  return {
    counted: coverageInWords(insights),
    coverage: reportsInWords(kb),
    years: yearsPart(insights),
    spells: {
      reading: spellsReading(insights),
      groups: insights.asOf ? spellSpans(kb, insights, insights.asOf) : [],
      rows: spellRows(kb, insights),
    },
    themes: themePicture(kb, insights),
    agency: { reading: agencyReading(agency), rows: figureRows(kb, agency) },
  };
}

const yearsPart = ({ years }: Insights): InsightsPage['years'] => ({
  reading: yearsReading(years),
  groups: yearGroups(years),
  initials: initialsLeft(years, yearsReading(years)),
  outcomes: YEAR_OUTCOMES.filter((outcome) => years.some((year) => year.outcomes[outcome])),
  rows: years,
});
