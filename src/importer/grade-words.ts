import type { Grade } from '../model/grades.ts';
import { comparableText } from './text.ts';

/** The words of a grade, in every spelling that reports use; for use inside a larger pattern. */
export const GRADE_WORDS = String.raw`outstanding|good|requires?\s+improvement(?:\s+to\s+be\s+good)?|inadequate|adequate|not\s+judged`;

const WHOLE = new RegExp(`^(?:${GRADE_WORDS})\\W?$`, 'u');

/** "Requires improvement to be good" -> `requires-improvement`; null for words that are no grade. */
export function toGrade(words: string): Grade | null {
  const text = comparableText(words);
  if (!WHOLE.test(text)) return null;
  return /^requires?/u.test(text)
    ? 'requires-improvement'
    : (text.replace(/\W$/u, '').replace(' ', '-') as Grade);
}

/** True for words that are a grade and nothing else. */
export const isGrade = (words: string): boolean => toGrade(words) !== null;
