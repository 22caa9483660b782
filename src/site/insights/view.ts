import type { BarGroup } from '../../charts/stacked-bars.ts';
import type { SpanGroup } from '../../charts/span-bars.ts';
import { agencyShares, type AgencyShares } from './agency.ts';
import { exitsPicture, type ExitsPicture } from './exits.ts';
import { insightsOf, type Insights } from '../../knowledge/insights.ts';
import type { Outcome, YearOfJudgements } from '../../knowledge/insights/judgements-by-year.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { formatDate } from '../../model/dates.ts';
import type { Grade } from '../../model/grades.ts';
import { heldInWords as reportsInWords } from '../../presenters/coverage.ts';
import { longestSpells, perhapsLonger, type LongestSpell, type PerhapsLonger } from './longest-spells.ts';
import { spellRows, spellSpans, spellsReading, type SpellRow } from './spells.ts';
import { undatedJudgements, type UndatedJudgements } from './undated-judgements.ts';
import { ungradedInspections, type UngradedInspections } from './ungraded.ts';
import { themePicture, type ThemePicture } from './themes.ts';
import { coverageInWords, initialsLeft, YEAR_OUTCOMES, yearGroups, yearsReading } from './years.ts';

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
    ungraded: UngradedInspections | null;
  };
  spells: {
    reading: string;
    longest: LongestSpell[];
    perhapsLonger: PerhapsLonger[];
    /** To which day spells without an end are counted: "22 August 2026"; null where no list of reports has one. */
    countedTo: string | null;
    groups: SpanGroup<Grade>[];
    undated: UndatedJudgements | null;
    rows: SpellRow[];
  };
  /** Null where too few spells ended. */
  exits: ExitsPicture | null;
  /** Null where no report asks for anything. */
  themes: ThemePicture | null;
  agency: AgencyShares;
}

export function insightsPage(kb: KnowledgeBase): InsightsPage {
  const insights = insightsOf(kb);
  return {
    counted: coverageInWords(kb, insights),
    coverage: reportsInWords(kb),
    years: yearsPart(kb, insights),
    spells: spellsPart(kb, insights),
    exits: exitsPicture(kb, insights),
    themes: themePicture(kb, insights),
    agency: agencyShares(kb),
  };
}

/** Spells that last are counted to the day of the list of known reports: what came later is not known. */
function spellsPart(kb: KnowledgeBase, insights: Insights): InsightsPage['spells'] {
  const { asOf } = kb.knownReports;
  const end = asOf ?? insights.asOf;
  return {
    reading: spellsReading(kb, insights),
    longest: longestSpells(kb, insights, asOf),
    perhapsLonger: perhapsLonger(kb, insights),
    countedTo: asOf && formatDate(asOf),
    groups: end ? spellSpans(kb, insights, end) : [],
    undated: undatedJudgements(kb, insights),
    rows: spellRows(kb, insights, asOf),
  };
}

const yearsPart = (kb: KnowledgeBase, insights: Insights): InsightsPage['years'] => {
  const { years } = insights;
  return {
    reading: yearsReading(years),
    groups: yearGroups(years),
    initials: initialsLeft(years, yearsReading(years)),
    outcomes: YEAR_OUTCOMES.filter((outcome) => years.some((year) => year.outcomes[outcome])),
    rows: years,
    ungraded: ungradedInspections(kb, insights),
  };
};
