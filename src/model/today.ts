import type { PartialDate } from './dates.ts';

/** The day of the build: what is dated later has not happened. */
export const today = (): PartialDate => new Date().toISOString().slice(0, 10) as PartialDate;
