import type { z } from 'zod';
import type { Diagnostic, Place } from '../../model/diagnostics.ts';
import type { ContainerDirective, TextDirective } from '../markdown.ts';
import { byNearness } from '../nearest.ts';
import { error, placeAt, type TextFile } from '../text.ts';
import { reasonOf } from '../validate.ts';

type Directive = ContainerDirective | TextDirective;
type Issue = z.core.$ZodIssue;

/** Checks the attributes of a directive; every fault stands where the attribute does. */
export function readAttributes<T extends z.ZodObject>(
  directive: Directive,
  schema: T,
  file: TextFile,
): { data: z.infer<T> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(directive.attributes ?? {});
  if (result.success) return { data: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) => explain(issue, directive, schema, file));
  return { data: null, diagnostics };
}

function explain(issue: Issue, directive: Directive, schema: z.ZodObject, file: TextFile): Diagnostic[] {
  const report = (message: string, expected: string[], attribute?: string) =>
    error({ rule: 'directive-attribute', file: file.path, place: placeOfAttribute(directive, file, attribute), message, expected });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => report(`“${directive.name}” has no attribute “${key}”.`, byNearness(key, Object.keys(schema.shape)), key));
  const name = String(issue.path[0]);
  const found = directive.attributes?.[name];
  if (found === undefined || found === null)
    return [report(`“${directive.name}” needs ${name === 'id' ? 'an id' : `the attribute “${name}”`}.`, [howToWrite(name, issue)])];
  const expected = issue.code === 'invalid_value' ? byNearness(found, issue.values.map(String)) : [];
  return [report(`“${name}” is “${found}”: ${reasonOf(issue)}.`, expected, name)];
}

function howToWrite(name: string, issue: Issue): string {
  if (name === 'id') return '#a-few-words';
  return `${name}=${issue.code === 'invalid_value' ? issue.values.map(String).join('|') : '"…"'}`;
}

/** Where an attribute is written; the directive itself where it has none of that name. */
export function placeOfAttribute(directive: Directive, { text }: TextFile, attribute?: string): Place {
  const start = directive.position?.start.offset ?? 0;
  const opening = text.slice(start, directive.position?.end.offset).split('\n', 1)[0] ?? '';
  const written = attribute === 'id' ? '#' : `${attribute}=`;
  const inside = attribute === undefined ? 0 : Math.max(0, opening.indexOf(written, opening.indexOf('{')));
  return placeAt(text, start + inside);
}
