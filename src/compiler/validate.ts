import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostics.ts';
import { byNearness } from './nearest.ts';
import { error } from './text.ts';
import type { PlacedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Checks a value against a schema of the model; every fault becomes a diagnostic where it stands. */
export function validate<T extends z.ZodType>(schema: T, yaml: PlacedYaml, file: string): { data: z.infer<T> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data, diagnostics: [] };
  return { data: null, diagnostics: result.error.issues.flatMap((issue) => explain(issue, schema, yaml, file)) };
}

function explain(issue: Issue, schema: z.ZodType, yaml: PlacedYaml, file: string): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema, yaml, file));
  if (issue.code === 'invalid_union') return explain({ ...(issue.errors.at(-1)?.[0] ?? issue), path: issue.path } as Issue, schema, yaml, file);
  if (issue.code === 'invalid_key') return [invalidKey(issue, yaml, file)];
  const found = valueAt(yaml.value, issue.path);
  const place = yaml.placeOf(issue.path);
  const name = nameOf(issue.path);
  if (found === undefined)
    return [error({ rule: 'missing-key', file, place, message: `“${name}” is missing.`, expected: expectedOf(issue, '') })];
  const message = `“${name}” is ${show(found)}: ${reasonOf(issue)}.`;
  return [error({ rule: 'invalid-value', file, place, message, expected: expectedOf(issue, show(found)) })];
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: z.ZodType, yaml: PlacedYaml, file: string): Diagnostic {
  const expected = byNearness(key, keysAt(schema, path));
  const where = path.length > 0 ? ` in “${nameOf(path)}”` : '';
  return error({ rule: 'unknown-key', file, place: yaml.placeOfKey(path, key), message: `There is no key “${key}”${where}.`, expected });
}

function invalidKey(issue: Issue & { code: 'invalid_key' }, yaml: PlacedYaml, file: string): Diagnostic {
  const key = String(issue.path.at(-1));
  const parent = issue.path.slice(0, -1);
  const expected = issue.issues.flatMap((inner) => expectedOf(inner, key));
  const message = `There is no key “${key}” in “${nameOf(parent)}”.`;
  return error({ rule: 'unknown-key', file, place: yaml.placeOfKey(parent, key), message, expected });
}

const expectedOf = (issue: Issue, found: string): string[] =>
  issue.code === 'invalid_value' ? byNearness(found, issue.values.map(String)) : [];

const KINDS: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', array: 'a list', object: 'keys with values', record: 'keys with values' };

/** Why a value is refused; the model's own messages say it best. */
export function reasonOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return 'that is not a value it can have';
  if (issue.code === 'invalid_type') return `it must be ${KINDS[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array')) return 'it must not be empty';
  if (issue.code === 'too_small') return `it must be at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `it must be at most ${issue.maximum}`;
  return `it ${issue.message}`;
}

/** `["events", 0, "dates"]` -> "events › item 1 › dates". */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(' › ');

/** The keys that the schema allows at a path: the way into objects, lists and what is optional. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  if (path.length > 0) {
    const next = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[String(path[0])] : undefined;
    return next ? keysAt(next as z.ZodType, path.slice(1)) : [];
  }
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum) return inner.keyType.options.map(String);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** A value as a maintainer wrote it, shortened: `["a"]` -> `["a"]`. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
