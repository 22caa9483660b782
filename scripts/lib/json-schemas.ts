import { z } from 'zod';
import { correction } from '../../src/model/corrections.ts';
import { council } from '../../src/model/councils.ts';
import { disagreement } from '../../src/model/disagreements.ts';
import { measure } from '../../src/model/measures.ts';
import { register } from '../../src/model/register.ts';
import { source } from '../../src/model/sources.ts';
import { term } from '../../src/model/terms.ts';
import { theme } from '../../src/model/themes.ts';

/** What editors complete keys by: front matter of Markdown, and files of YAML. */
const SCHEMAS: Record<string, z.ZodType> = {
  council,
  theme,
  source,
  disagreement,
  glossary: z.array(term),
  measures: z.array(measure),
  register,
  corrections: z.array(correction),
};

/** The JSON Schema of each kind of file, by its path in the project. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`docs/schemas/${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
