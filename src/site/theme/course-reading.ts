import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import { hasConcern, type Course, type CourseStep } from '../../knowledge/theme-course.ts';
import { counted, listInWords } from '../../presenters/lookups.ts';
import { inYear, yearOfEvent } from '../../presenters/events.ts';
import { kindOf } from './course-steps.ts';

/** How the course of a theme in a council can be read: each as the filter calls it. */
export const COURSE_READINGS = {
  again: 'A concern again',
  new: 'A concern after none',
  better: 'Strength or progress, after a concern',
  mixed: 'Mixed only, after a concern',
  none: 'No concern',
  once: 'One event only',
  gap: 'Not compared: a gap before the latest',
  unheard: 'No finding of inspectors, or none in order',
} as const;
export type CourseReadingId = keyof typeof COURSE_READINGS;

/** What the latest event that speaks of a theme says beside those before it, and nothing of what lies between. */
export interface CourseReading {
  id: CourseReadingId;
  says: string;
}

export function courseReading(course: Course): CourseReading {
  const { id, says } = lastStep(course);
  return { id, says: [says, ...sinceInWords(course)].join('; ') };
}

function lastStep({ steps, unbroken }: Course): CourseReading {
  const last = unbroken.at(-1);
  if (!last) return { id: 'unheard', says: '' };
  if (steps.length === 1) return { id: 'once', says: `One ${kindOf(last.event)} only` };
  const before = unbroken.slice(0, -1);
  if (before.length === 0) return { id: 'gap', says: 'Not compared: not all reports between are told here' };
  const concern = before.findLast(hasConcern);
  if (hasConcern(last)) return foundNow(before, concern);
  return concern ? betterNow(last, before, concern) : { id: 'none', says: neverInWords(steps, unbroken) };
}

function foundNow(before: readonly CourseStep[], concern: CourseStep | undefined): CourseReading {
  if (!concern) return { id: 'new', says: 'A concern after none' };
  const others = before.slice(before.indexOf(concern) + 1);
  const between = others.length > 0 ? `, after none ${inYears(others.map(({ event }) => event))}` : '';
  return { id: 'again', says: `A concern again${between}` };
}

function betterNow({ tones }: CourseStep, before: readonly CourseStep[], concern: CourseStep): CourseReading {
  const isMixed = tones.every((tone) => tone === 'mixed');
  const says = before.at(-1) === concern ? 'after one' : `after one ${inYear(concern.event)}`;
  return { id: isMixed ? 'mixed' : 'better', says: `No concern, ${says}` };
}

function neverInWords(steps: readonly CourseStep[], { length }: readonly CourseStep[]): string {
  if (steps.length > length) return `No concern at the last ${length}`;
  return length === 2 ? 'No concern at either' : 'No concern at any';
}

/** "in 2015, 2018 and a year not stated": each once. */
const inYears = (events: readonly EventEntry[]): string =>
  `in ${listInWords([...new Set(events.map((event) => yearOfEvent(event) || 'a year not stated'))])}`;

/** What later inspections leave open. */
const sinceInWords = ({ silentSince, isOutrun, steps, unplaced }: Course): string[] => [
  ...(silentSince.length > 0 ? [`nothing on it ${inYears(silentSince)}`] : []),
  ...(steps.length > 0 && unplaced.length > 0
    ? [`${counted(unplaced.length, 'event')} not placed in the order`]
    : []),
  ...(isOutrun ? ['a later report is not told here'] : []),
];
