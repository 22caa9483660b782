import type { z } from 'zod';
import type { Diagnostic, Place } from '../../model/diagnostics.ts';
import type { ContainerDirective, TextDirective } from '../markdown.ts';
import { byNearness } from '../nearest.ts';
import { curesOf, reasonOf, type Issue } from '../reasons.ts';
import { error, placeAt, type TextFile } from '../text.ts';

type Directive = ContainerDirective | TextDirective;

/** Checks the attributes of a directive; every fault stands where the attribute does. */
export function readAttributes<T extends z.ZodObject>(
  directive: Directive,
  schema: T,
  file: TextFile,
): { data: z.infer<T> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(directive.attributes ?? {});
  const faults = (result.error?.issues ?? []).flatMap((issue) => explain(issue, directive, schema, file));
  const diagnostics = [...faults, ...lostAttribute(directive, file)];
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

/** An attribute that JavaScript gives a meaning of its own, and that is lost before the schema sees it. */
function lostAttribute(directive: Directive, file: TextFile): Diagnostic[] {
  if (!/[{\s]__proto__[\s=}]/u.test(openingOf(directive, file))) return [];
  const place = placeOfAttribute(directive, file, '__proto__');
  const message = `“${directive.name}” has no attribute “__proto__”: take it away.`;
  return [error({ rule: 'directive-attribute', file: file.path, place, message })];
}

const openingOf = (directive: Directive, { text }: TextFile): string =>
  text.slice(directive.position?.start.offset ?? 0, directive.position?.end.offset).split('\n', 1)[0] ?? '';

/** Where an attribute is written; the directive itself where it has none of that name. */
export function placeOfAttribute(directive: Directive, file: TextFile, attribute?: string): Place {
  const start = directive.position?.start.offset ?? 0;
  const opening = openingOf(directive, file);
  const written = attribute === 'id' ? '#' : `${attribute}=`;
  const inside = attribute === undefined ? 0 : Math.max(0, opening.indexOf(written, opening.indexOf('{')));
  return placeAt(file.text, start + inside);
}
