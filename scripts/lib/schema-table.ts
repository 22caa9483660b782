import { z } from 'zod';

/** One key or attribute of the content model, as the authoring guide shows it. */
interface Row {
  name: string;
  required: boolean;
  /** What kind of value goes in. */
  holds: string;
  meaning: string;
}

type Schema = z.core.$ZodType;

/** A schema of keys -> a Markdown table of them, with the keys of what they hold below each. */
export function schemaTable(schema: z.ZodObject): string {
  const rows = rowsOf(schema).map(({ name, required, holds, meaning }) => [
    `\`${name}\``,
    required ? 'yes' : '',
    holds,
    meaning,
  ]);
  return markdownTable([['name', 'needed', 'what goes in', 'what it says'], ...rows]);
}

/** Rows to a Markdown table; the first row is its head. */
export function markdownTable([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function rowsOf(schema: z.ZodObject, prefix = ''): Row[] {
  return Object.entries<Schema>(schema.shape).flatMap(([key, value]) => {
    const name = prefix + key;
    const inner = innermost(value);
    const row = { name, required: !isOptional(value), holds: holds(value), meaning: meaningOf(value) };
    const nested = inner instanceof z.ZodArray ? innermost(inner.element) : inner;
    return [row, ...(nested instanceof z.ZodObject ? rowsOf(nested, `${name} › `) : [])];
  });
}

const isOptional = (schema: Schema): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const meaningOf = (schema: Schema): string => z.globalRegistry.get(schema)?.description ?? '';

/** `z.string().transform(…).default(…)` -> the schema of what is written in the file. */
function innermost(schema: Schema): Schema {
  if (z.globalRegistry.get(schema)?.title) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return innermost(schema.unwrap());
  return schema instanceof z.ZodPipe ? innermost(schema.in) : schema;
}

/** What a maintainer writes there: "text", "a list; each: a theme", "one of `a`, `b`". */
function holds(schema: Schema): string {
  const inner = innermost(schema);
  const title = z.globalRegistry.get(schema)?.title ?? z.globalRegistry.get(inner)?.title;
  if (title) return title;
  if (inner instanceof z.ZodEnum)
    return `one of ${inner.options.map((option) => `\`${option}\``).join(', ')}`;
  if (inner instanceof z.ZodArray) return `a list; each: ${holds(inner.element)}`;
  if (inner instanceof z.ZodObject) return 'keys with values';
  if (inner instanceof z.ZodRecord)
    return `keys with values; key: ${holds(inner.keyType)}; value: ${holds(inner.valueType)}`;
  return inner._zod.def.type === 'number' ? 'a number' : 'text';
}
