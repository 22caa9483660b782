import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { EarlyReader } from './early-reader.ts';

const PAGES = 600;
const nameOf = (number: number) => `/${String(number)}/index.html`;
const MADE = { isFresh: true, take: () => false, note: () => undefined };

let folder: string;
const write = (file: string, body: string, end = '</html>') =>
  writeFileSync(path.join(folder, file), `<title>A page</title>${body}${end}`);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'early-'));
  for (let number = 0; number < PAGES; number += 1) {
    mkdirSync(path.join(folder, String(number)));
    write(nameOf(number), '<p id="here"><a href="/0/#here">first</a>');
  }
});

/** Reads the pages of the folder as a build does that has begun all of them. */
async function readEarly() {
  const reader = new EarlyReader({ folder, base: '/' });
  const made = reader.following(MADE);
  for (let number = 0; number < PAGES; number += 1) made.note(nameOf(number), 'these words');
  return reader.finish();
}

it('reads pages that were begun long enough ago', async () => {
  const early = await readEarly();
  expect([...(early?.states.keys() ?? [])]).toEqual(
    Array.from({ length: 256 }, (_, number) => nameOf(number)),
  );
  expect(await checkSite({ folder, base: '/', early })).toMatchObject({ pages: PAGES, faults: [] });
});

it('leaves a page that is not whole yet to be read with the last', async () => {
  write(nameOf(7), '<p>', '');
  const early = await readEarly();
  expect(early?.states.has(nameOf(7))).toBe(false);
  write(nameOf(7), '<a href="/none/">none</a>');
  const { pages, faults } = await checkSite({ folder, base: '/', early });
  expect(pages).toBe(PAGES);
  expect(faults).toEqual(['link to /none/ leads nowhere (on /7/)']);
});

it('is not believed where a page is another by now', async () => {
  const early = await readEarly();
  write(nameOf(0), 'The place is gone.');
  const { faults } = await checkSite({ folder, base: '/', early });
  expect(faults).toEqual([
    `link to /0/#here leads nowhere on its page, which has none (on /1/ and ${String(PAGES - 2)} more)`,
  ]);
});

it('starts no thread for a few pages', async () => {
  const reader = new EarlyReader({ folder, base: '/' });
  reader.following(MADE).note(nameOf(0), 'these words');
  expect(await reader.finish()).toBeNull();
});
