import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { SiteFiles } from './made-files.ts';

const PAGE = '/a/index.html';

let place: { out: string; record: string; version: string };
beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'made-'));
  place = { out: path.join(root, 'dist'), record: path.join(root, 'made/dist.json'), version: 'one' };
  mkdirSync(path.join(place.out, 'a'), { recursive: true });
  writeFileSync(path.join(place.out, PAGE), '<h1>Whole</h1>');
  const built = new SiteFiles(place);
  built.note(PAGE, 'these words');
  built.write({ files: [PAGE], links: ['/a/'] }, place.version);
});

const page = () => path.join(place.out, PAGE);

it('takes a page that was made of the same, with its links', () => {
  const next = new SiteFiles(place);
  expect(next.take(PAGE, 'these words')).toBe(true);
  expect(next.last).toEqual({ last: { kept: new Set([PAGE]), links: ['/a/'] } });
  expect(next.keptPages).toEqual(['/a/']);
  next.takeInto(`${place.out}.new`);
  expect(readFileSync(path.join(`${place.out}.new`, PAGE), 'utf8')).toBe('<h1>Whole</h1>');
});

it('takes no page that was made of something else, or is not known', () => {
  const next = new SiteFiles(place);
  expect(next.take(PAGE, 'other words')).toBe(false);
  expect(next.take('/b/index.html', 'these words')).toBe(false);
  next.takeInto(`${place.out}.new`);
  expect(existsSync(`${place.out}.new`)).toBe(false);
});

it.each([
  ['was cut', () => writeFileSync(page(), '<h1>Wh')],
  ['was written again at the same length', () => writeFileSync(page(), '<h1>Other</h1>')],
  ['was taken away', () => rmSync(page())],
  ['has another time', () => utimesSync(page(), 0, 0)],
])('takes no page that %s since, and does not know the links', (_, change) => {
  change();
  const next = new SiteFiles(place);
  expect(next.take(PAGE, 'these words')).toBe(false);
  expect(next.last).toEqual({});
});

it('does not take what came from elsewhere', () => {
  writeFileSync(path.join(place.out, 'foreign.html'), '');
  expect(new SiteFiles(place).take('/foreign.html', '')).toBe(false);
});

it.each([
  ['by other code', () => (place.version = 'two')],
  ['and not written down whole', () => writeFileSync(place.record, '{"version":"one","fi')],
])('takes nothing that was made %s', (_, change) => {
  change();
  const next = new SiteFiles(place);
  expect(next.isFresh).toBe(true);
  expect(next.take(PAGE, 'these words')).toBe(false);
});

it('keeps a page over many builds, and forgets it when it is no longer made', () => {
  const second = new SiteFiles(place);
  second.take(PAGE, 'these words');
  second.write({ files: [PAGE], links: [] }, place.version);
  expect(new SiteFiles(place).take(PAGE, 'these words')).toBe(true);
  rmSync(page());
  new SiteFiles(place).write({ files: [], links: [] }, place.version);
  writeFileSync(page(), '<h1>Whole</h1>');
  expect(new SiteFiles(place).take(PAGE, 'these words')).toBe(false);
});
