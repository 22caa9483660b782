import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENTS, readDocument, withTables } from '../scripts/lib/documents.ts';
import { jsonSchemas } from '../scripts/lib/json-schemas.ts';
import { ROOT } from '../scripts/lib/project.ts';
import { schemaTable } from '../scripts/lib/schema-table.ts';

it.each(DOCUMENTS)(
  'finds the tables of %s as the content model has them (npm run docs makes them anew)',
  async (file) => {
    const { written, due } = await readDocument(ROOT, file);
    expect(written).toBe(due);
  },
);

it.each(DOCUMENTS)('finds every row of %s described', async (file) => {
  const { due } = await readDocument(ROOT, file);
  const rows = due.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});

it('every command that a document names is one of package.json, and every command is named', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'content/README.md',
    ...globSync('docs/*.md', { cwd: ROOT }),
  ];
  const text = documents.map((file) => readFileSync(path.join(ROOT, file), 'utf8')).join('\n');
  const named = new Set(
    [...text.matchAll(/npm (?:run )?(?<name>[a-z][a-z:-]*[a-z])/gu)].map((found) => found[1] ?? ''),
  );
  const own = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && name.slice(3) in scripts));
  expect(own.filter((name) => !named.has(name))).toEqual([]);
  const run = new Set(
    [...text.matchAll(/npm run (?<name>[a-z][a-z:-]*[a-z])/gu)].map((found) => found[1] ?? ''),
  );
  expect([...run].filter((name) => !(name in scripts))).toEqual([]);
});

it('shows what is needed, what goes in and what lies inside', () => {
  const schema = z.strictObject({
    name: z.string().describe('What it is called.'),
    visits: z
      .array(z.strictObject({ kind: z.enum(['short', 'long']).describe('How long.') }))
      .default([])
      .describe('Its visits.'),
  });
  expect(schemaTable(schema).split('\n').slice(2)).toEqual([
    '| `name` | yes | text | What it is called. |',
    '| `visits` |  | a list; each: keys with values | Its visits. |',
    '| `visits › kind` | yes | one of `short`, `long` | How long. |',
  ]);
});

it.each([...jsonSchemas()])(
  'finds %s as the content model has it, each key described for editors',
  (file, text) => {
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
    const { properties, items } = JSON.parse(text) as Record<string, { properties?: object } | undefined>;
    const keys = Object.values((properties ?? items?.properties) as Record<string, { description?: string }>);
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.filter(({ description }) => !description)).toEqual([]);
  },
);

it('refuses a marker that names no table', () => {
  expect(() => withTables('<!-- table: nonsense -->\n<!-- end of table -->')).toThrow(
    'There is no table “nonsense”.',
  );
});
