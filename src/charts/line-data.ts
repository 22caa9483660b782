import type { PartialDate } from '../model/dates.ts';
import type { Grade } from '../model/grades.ts';

/** What a journey line is drawn from. Dates are decimal years. */
export interface LineData {
  /** The day of the inspectorate’s list of reports, where the line ends unless something later is held. */
  listed: PartialDate | null;
  /** `known`: every report known to exist up to the next judgement, or to today, is held. */
  grades: { at: number; grade: Grade; framework: string | null; label: string; known: boolean }[];
  /** The scale that the line is drawn on, best first: that of the latest judgement. */
  scale: readonly Grade[];
  /** Inspections that gave no overall grade. */
  ungraded: { at: number; framework: string | null }[];
  /** When a council was abolished: its grade ends there, and its successor's does not follow from it. */
  ends: number[];
  visits: number[];
  /** Notices, directions and the like: `until` is null where no end is known. */
  measures: { from: number; until: number | null }[];
}

/** When the grade of a moment ended: at the next inspection, or with the council. */
export const nextStop = ({ grades, ungraded, ends }: LineData, at: number): number | undefined =>
  [...grades.map((grade) => grade.at), ...ungraded.map((gap) => gap.at), ...ends]
    .sort((a, b) => a - b)
    .find((stop) => stop > at);
