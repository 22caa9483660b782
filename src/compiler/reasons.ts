import type { z } from 'zod';
import { nearestDates } from '../model/dates.ts';
import { byNearness } from './nearest.ts';

export type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** Why a value is refused; the model's own messages say it best. */
export function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return 'that is not a value it can have';
  if (issue.code === 'invalid_type') return `it must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.minimum !== 1)
    return `it must have at least ${issue.minimum} items`;
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
    return 'it must not be empty';
  if (issue.code === 'too_small')
    return `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `it must be at most ${issue.maximum}`;
  return `it ${issue.message}`;
}

/** What would do in the place of a value that was refused, the nearest first. */
export function curesOf(issue: Issue, found: unknown, written = show(found)): string[] {
  if (issue.code === 'invalid_value') return byNearness(show(found), issue.values.map(String));
  if (issue.code === 'invalid_type') return rewritten(issue.expected, found, written);
  if (issue.code === 'invalid_format') return asSlug(issue.pattern, found);
  return typeof found === 'string' || typeof found === 'number' ? nearestDates(String(found)) : [];
}

/** `2018` where text is due -> `"2018"`; `lancashire` where a list is due -> `[lancashire]`. */
function rewritten(expected: string, found: unknown, written: string): string[] {
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return [`"${written}"`];
  if (/^(?:number|int)$/u.test(expected) && typeof found === 'string' && /^\d+(?:\.\d+)?$/u.test(found))
    return [found];
  return expected === 'array' && typeof found === 'string' ? [`[${found}]`] : [];
}

/** `Agency Reliance` -> `agency-reliance`, where that is what the pattern asks for. */
function asSlug(pattern: string | undefined, found: unknown): string[] {
  const regex = /^\/(?<source>.*)\/(?<flags>\w*)$/su.exec(pattern ?? '')?.groups;
  // Two ids where one is due: joined they would be a third, which nothing has.
  if (!regex || typeof found !== 'string' || /^[a-z0-9/-]+(?:[\s,]+[a-z0-9/-]+)+$/u.test(found)) return [];
  const slug = found
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, ''))
    .join('/');
  return new RegExp(regex.source ?? '', regex.flags).test(slug) ? [slug] : [];
}

/** A value as a maintainer wrote it, shortened: `["a"]` -> `["a"]`; nothing -> "empty". */
export function show(value: unknown): string {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 'empty';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
