import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { unloggedIn } from '../src/load/changes.ts';
import { loadContent, type Content } from '../src/load/content.ts';
import { newAddresses } from '../src/load/permalinks.ts';

const ROOT = join(import.meta.dirname, '..');

let content: Content;
beforeAll(async () => {
  content = await loadContent({ root: ROOT });
});

it('every address that the site offers is kept for ever; if not, run npm run record and commit content/permalinks.txt', () => {
  expect(newAddresses(ROOT, content.knowledgeBase)).toEqual([]);
});

it('everything new, changed or withdrawn is written down; if not, run npm run record and commit content/changes.txt', () => {
  expect(unloggedIn(content, 'today').map(({ kind, address }) => `${kind} ${address}`)).toEqual([]);
});
