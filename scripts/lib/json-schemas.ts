import { z } from 'zod';
import { CONTENT_KINDS } from '../../src/model/content-kinds.ts';

/** What editors complete keys by: the JSON Schema of each kind of content, by its path in the project. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(CONTENT_KINDS).map(([name, { schema }]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`docs/schemas/${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
