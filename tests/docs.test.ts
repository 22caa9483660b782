import { expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENTS, readDocument, withTables } from '../scripts/lib/documents.ts';
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

it('refuses a marker that names no table', () => {
  expect(() => withTables('<!-- table: nonsense -->\n<!-- end of table -->')).toThrow(
    'There is no table “nonsense”.',
  );
});
