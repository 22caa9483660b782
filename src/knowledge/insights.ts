import { yearOf, type PartialDate } from '../model/dates.ts';
import { once } from '../model/once.ts';
import { exitThemes, type ExitTheme } from './insights/exits.ts';
import { inadequateSpells, type InadequateSpell } from './insights/inadequate-spells.ts';
import { inspectionsOf, type Inspection } from './insights/inspections.ts';
import { judgementsByYear, type YearOfJudgements } from './insights/judgements-by-year.ts';
import { unknownStarts, type UnknownStart } from './insights/unknown-starts.ts';
import { askingReports, type AskingReport } from './insights/recommendation-themes.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from './knowledge-base.ts';

/** What all councils' reports show together, with what each count counts. */
export interface Insights {
  inspections: Inspection[];
  /** Inspections that are known of, but not when they came out, under which framework or with which overall grade. */
  leftOut: EventEntry[];
  /** Councils abolished of which no inspection is held: nothing here counts them. */
  missing: CouncilEntry[];
  /** When the latest report held here came out; null where none is held. */
  asOf: PartialDate | null;
  years: YearOfJudgements[];
  spells: InadequateSpell[];
  /** Stretches in inadequate that ended, of which it is not known on which day they began: no length counts them. */
  unknownStarts: UnknownStart[];
  /** What the report that ended a spell said of what the first had found. */
  exits: ExitTheme[];
  asking: AskingReport[];
}

/** The years in which reports of inspections with grades were published, oldest first. */
export const reportYears = (kb: Pick<KnowledgeBase, 'events'>): number[] => [
  ...new Set(inspectionsOf(kb).counted.map(({ published }) => yearOf(published))),
];

/** Everything the insights page and its tables count. */
export const insightsOf = once((kb: KnowledgeBase): Insights => {
  const { counted, leftOut } = inspectionsOf(kb);
  const asOf = counted.at(-1)?.published ?? null;
  const spells = inadequateSpells(kb, counted);
  const heard = new Set(counted.flatMap(({ event }) => event.councils));
  return {
    inspections: counted,
    leftOut,
    missing: [...kb.councils.values()].filter(({ id, stage }) => stage === 'abolished' && !heard.has(id)),
    asOf,
    years: judgementsByYear(counted),
    spells,
    unknownStarts: unknownStarts(kb, spells),
    exits: exitThemes(kb, spells),
    asking: askingReports(kb),
  };
});
