import { formatDate } from '../model/dates.ts';
import { GRADES } from '../model/grades.ts';
import { LONGEST_WAIT } from './judgements.ts';
import type { Spell } from './knowledge-base.ts';

/** "Inadequate from 27 November 2015 to 17 August 2018: 32 months, left for requires improvement." */
export function spellInWords({ grade, from, until, months, longestGap, exitGrade }: Spell): string {
  const start = `${GRADES[grade]} from ${formatDate(from)}`;
  if (until === null) return `${start}. No later judgement is held here.`;
  const length = months === null ? '' : `: ${months} month${months === 1 ? '' : 's'}`;
  const exit = exitGrade ? `, left for ${GRADES[exitGrade].toLowerCase()}` : '';
  const silence = longestGap > LONGEST_WAIT ? ' A report in between may not be held here.' : '';
  return `${start} to ${formatDate(until)}${length}${exit}.${silence}`;
}
