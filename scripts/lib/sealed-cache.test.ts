import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dropIfBroken, prepareSeal } from './sealed-cache.ts';

function keptPages(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'kept-')), 'astro');
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/index.html'), '<h1>Whole</h1>');
  return folder;
}

it('keeps pages that are as the last build left them', async () => {
  const folder = keptPages();
  await (
    await prepareSeal(folder)
  )();
  await dropIfBroken(folder);
  expect(existsSync(path.join(folder, 'dist/index.html'))).toBe(true);
});

it.each([
  ['was cut', (folder: string) => writeFileSync(path.join(folder, 'dist/index.html'), '<h1>Wh')],
  ['was added', (folder: string) => writeFileSync(path.join(folder, 'dist/other.html'), '')],
])('takes all away when one %s since', async (_, change) => {
  const folder = keptPages();
  await (
    await prepareSeal(folder)
  )();
  change(folder);
  await dropIfBroken(folder);
  expect(existsSync(folder)).toBe(false);
});

it('takes away what no build has sealed, and is content where there is nothing', async () => {
  const folder = keptPages();
  await dropIfBroken(folder);
  expect(existsSync(folder)).toBe(false);
  await dropIfBroken(folder);
});
