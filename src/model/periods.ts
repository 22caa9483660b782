import { yearOf } from './dates.ts';
import { FRAMEWORKS, frameworkOf, type FrameworkId } from './frameworks.ts';

/** A stretch of years that readers can filter by, as frameworks changed. */
export interface Period {
  id: string;
  name: string;
  /** Its first year; null for the first period. */
  from: number | null;
}

const STARTS = (Object.keys(FRAMEWORKS) as FrameworkId[])
  .map(frameworkOf)
  .filter(({ opensPeriod }) => opensPeriod)
  .map(({ from }) => yearOf(from));

function periodFrom(from: number | null, next: number | undefined): Period {
  if (next === undefined) return { id: `from-${from}`, name: `${from} and after`, from };
  const last = next - 1;
  return { id: `to-${last}`, name: from === null ? `Up to ${last}` : `${from} to ${last}`, from };
}

/** Oldest first, with no year between two of them. */
export const PERIODS: readonly Period[] = [null, ...STARTS].map((from, index) =>
  periodFrom(from, STARTS[index]),
);

/** The id of the period that a year belongs to. */
export const periodOf = (year: number): string =>
  PERIODS.findLast(({ from }) => from === null || from <= year)?.id ?? '';
