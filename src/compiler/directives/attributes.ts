import type { z } from 'zod';
import { error, type Diagnostic, type Place } from '../../model/diagnostics.ts';
import { byNearness } from '../nearest.ts';
import { curesOf, reasonOf, type Issue } from '../reasons.ts';
import type { TextFile } from '../text.ts';
import { attributesOf, placeOfAttribute, type Directive } from './written.ts';

/** Checks the attributes of a directive; every fault stands where the attribute does. */
export function readAttributes<T extends z.ZodObject>(
  directive: Directive,
  schema: T,
  file: TextFile,
): { data: z.infer<T> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(directive.attributes ?? {});
  const faults = (result.error?.issues ?? []).flatMap((issue) => explain(issue, directive, schema, file));
  const diagnostics = [...faults, ...lostAttributes(directive, file)];
  return { data: diagnostics.length === 0 ? (result.data ?? null) : null, diagnostics };
}

function explain(issue: Issue, directive: Directive, schema: z.ZodObject, file: TextFile): Diagnostic[] {
  const report = (message: string, expected: string[], attribute?: string) => {
    const place = placeOfAttribute(directive, file, attribute);
    return error({ rule: 'directive-attribute', file: file.path, place, message, expected });
  };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape);
    const message = (key: string) => `“${directive.name}” has no attribute “${key}”.`;
    return issue.keys.map((key) => report(message(key), byNearness(key, known), key));
  }
  const name = String(issue.path[0]);
  const found = wordAt(directive.attributes?.[name], issue.path[1]);
  if (found !== undefined && found !== null)
    return [report(`“${name}” is “${found}”: ${reasonOf(issue)}.`, curesOf(issue, found), name)];
  return [report(`“${directive.name}” needs ${nounOf(name)}.`, [howToWrite(name, issue)])];
}

const nounOf = (name: string): string => (name === 'id' ? 'an id' : `the attribute “${name}”`);

/** Of an attribute that holds a list of words, the one meant. */
const wordAt = (
  value: string | null | undefined,
  index: PropertyKey | undefined,
): string | null | undefined =>
  typeof index === 'number' ? value?.split(/\s+/u).filter(Boolean)[index] : value;

function howToWrite(name: string, issue: Issue): string {
  if (name === 'id') return '#a-few-words';
  return `${name}=${issue.code === 'invalid_value' ? issue.values.map(String).join('|') : '"…"'}`;
}

/** Attributes that are lost before the schema sees them: one that JavaScript gives a meaning, and the first of two. */
function lostAttributes(directive: Directive, file: TextFile): Diagnostic[] {
  const report = (place: Place, message: string, related: Diagnostic['related'] = []) =>
    error({ rule: 'directive-attribute', file: file.path, place, message, related });
  const first = new Map<string, Place>();
  return attributesOf(directive, file).flatMap(({ name, place }) => {
    if (name === '__proto__')
      return [report(place, `“${directive.name}” has no attribute “__proto__”: take it away.`)];
    const twin = first.get(name);
    if (!twin) return (first.set(name, place), []);
    const what = name === 'id' ? 'An id' : `“${name}”`;
    const related = [{ file: file.path, place: twin, message: 'the first' }];
    return [
      report(place, `${what} is given twice here, and only one can hold: keep one of the two.`, related),
    ];
  });
}
