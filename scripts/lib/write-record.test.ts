import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { codeVersion } from './code-version.ts';
import { SiteFiles } from './made-files.ts';
import { writeRecord } from './write-record.ts';

const PAGE = '/index.html';

let root: string;
let place: { out: string; record: string; version: string };
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'record-'));
  place = {
    out: path.join(root, 'dist'),
    record: path.join(root, 'made/dist.json'),
    version: codeVersion(process.env),
  };
  mkdirSync(place.out);
  writeFileSync(path.join(place.out, PAGE), '<h1>Whole</h1>');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** A build that made the page of some words. */
function built(): SiteFiles {
  const made = new SiteFiles(place);
  made.note(PAGE, 'these words');
  return made;
}

const isTaken = (): boolean => new SiteFiles(place).take(PAGE, 'these words');

it('writes down what the next build may take', () => {
  writeRecord(built(), { files: [PAGE], links: [] });
  expect(isTaken()).toBe(true);
});

it('leaves no record where the code is another than when the build began', () => {
  writeRecord(built(), { files: [PAGE], links: [] });
  place.version = 'of the code before it was edited';
  writeRecord(built(), { files: [PAGE], links: [] });
  expect(existsSync(place.record)).toBe(false);
});

it('tells of a record that cannot be written, and does not fail: the site is in its place', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  // A folder stands in its place.
  mkdirSync(place.record, { recursive: true });
  writeRecord(built(), { files: [PAGE], links: [] });
  expect(told.mock.calls.flat().join()).toMatch(/folder stands .* The site is built/u);
  expect(isTaken()).toBe(false);
});
