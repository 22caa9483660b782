import { z } from 'zod';

/** The schema of the value at a path: the way into objects, lists and what is optional. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  if (path.length === 0) return schema;
  const inner = unwrap(schema);
  const next: unknown =
    inner instanceof z.ZodArray
      ? inner.element
      : inner instanceof z.ZodObject
        ? inner.shape[String(path[0])]
        : null;
  return next ? schemaAt(next as z.ZodType, path.slice(1)) : null;
}

/** The keys that the schema allows at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const there = schemaAt(schema, path);
  const inner = there && unwrap(there);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
