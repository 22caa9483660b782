import type { z } from 'zod';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { byNearness } from './nearest.ts';
import { curesOf, reasonOf, show, type Issue } from './reasons.ts';
import { keysAt, schemaAt } from './schema-path.ts';
import type { PlacedYaml } from './yaml.ts';

interface Checked {
  schema: z.ZodType;
  yaml: PlacedYaml;
  file: string;
}

/** Checks a value against a schema of the model; every fault becomes a diagnostic where it stands. */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: PlacedYaml,
  file: string,
): { data: z.infer<T> | null; diagnostics: Diagnostic[] } {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { data: result.data, diagnostics: [] };
  const checked = { schema, yaml, file };
  return { data: null, diagnostics: result.error.issues.flatMap((issue) => explain(issue, checked)) };
}

function explain(issue: Issue, checked: Checked): Diagnostic[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(key, issue.path, checked));
  if (issue.code === 'invalid_key') return [invalidKey(issue, checked)];
  const found = valueAt(checked.yaml.value, issue.path);
  return [
    found === undefined && issue.path.length > 0 ? missing(issue, checked) : invalid(issue, found, checked),
  ];
}

function unknownKey(key: string, path: readonly PropertyKey[], { schema, yaml, file }: Checked): Diagnostic {
  const expected = byNearness(key, keysAt(schema, path));
  const where = path.length > 0 ? ` in “${nameOf(path)}”` : '';
  return error({
    rule: 'unknown-key',
    file,
    place: yaml.placeOfKey(path, key),
    message: `There is no key “${key}”${where}.`,
    expected,
  });
}

/** A key of a list of keys that is open to names of one kind, or to the names of a list. */
function invalidKey(issue: Issue & { code: 'invalid_key' }, { yaml, file }: Checked): Diagnostic {
  const key = String(issue.path.at(-1));
  const parent = issue.path.slice(0, -1);
  const [inner] = issue.issues;
  const reason = inner && inner.code !== 'invalid_value' ? `: it ${inner.message}` : '';
  const where = parent.length > 0 ? ` in “${nameOf(parent)}”` : '';
  const message = `“${key}” cannot be a key${where}${reason}.`;
  return error({
    rule: 'unknown-key',
    file,
    place: yaml.placeOfKey(parent, key),
    message,
    expected: inner ? curesOf(inner, key) : [],
  });
}

function missing(issue: Issue, { schema, yaml, file }: Checked): Diagnostic {
  const key = String(issue.path.at(-1));
  const meaning = schemaAt(schema, issue.path)?.description;
  const message = `“${nameOf(issue.path)}” is missing${meaning ? `: ${lowerFirst(meaning)}` : '.'}`;
  const expected =
    issue.code === 'invalid_value' ? issue.values.map((value) => `${key}: ${String(value)}`) : [`${key}: …`];
  return error({ rule: 'missing-key', file, place: yaml.placeOf(issue.path), message, expected });
}

function invalid(issue: Issue, found: unknown, { yaml, file }: Checked): Diagnostic {
  const name = issue.path.length > 0 ? `“${nameOf(issue.path)}”` : 'What stands here';
  const written = yaml.writtenAt(issue.path) ?? show(found);
  const message = `${name} is ${show(found) === 'empty' ? 'empty' : show(written)}: ${reasonOf(issue)}.`;
  return error({
    rule: 'invalid-value',
    file,
    place: yaml.placeOf(issue.path),
    message,
    expected: curesOf(issue, found, written),
  });
}

/** `["events", 0, "dates"]` -> "events › item 1 › dates". */
const nameOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(' › ');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
