import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../src/load/content.ts';
import { newAddresses } from '../src/load/permalinks.ts';

const ROOT = join(import.meta.dirname, '..');

it('every address that the site offers is kept for ever; if not, run npm run build and commit content/permalinks.txt', async () => {
  const { knowledgeBase } = await loadContent({ root: ROOT });
  expect(await newAddresses(ROOT, knowledgeBase)).toEqual([]);
});
