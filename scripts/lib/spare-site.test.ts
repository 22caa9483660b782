import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { listFiles } from './site-files.ts';
import { freeSpare } from './spare-site.ts';

let last: string;
let spare: string;
let folder: string;

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'spare-'));
  [last, spare, folder] = ['site', 'site.old', 'site.new.spare'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const place of [last, spare]) mkdirSync(path.join(place, 'pages'), { recursive: true });
  for (const file of ['pages/same.html', 'pages/other.html']) writeFileSync(path.join(last, file), file);
  linkSync(path.join(last, 'pages/same.html'), path.join(spare, 'pages/same.html'));
  for (const file of ['pages/other.html', 'gone.html']) writeFileSync(path.join(spare, file), file);
});

it('keeps of a spare site only the very files of the last one', async () => {
  expect(await freeSpare(spare, { folder, last })).toEqual(['/pages/same.html']);
  expect(listFiles(folder)).toEqual(['/pages/same.html']);
  expect(listFiles(last)).toEqual(['/pages/other.html', '/pages/same.html']);
});

it('takes away links and folders that are left empty', async () => {
  mkdirSync(path.join(spare, 'empty/folder'), { recursive: true });
  symlinkSync(last, path.join(spare, 'foreign'));
  symlinkSync('/nowhere', path.join(spare, 'pages/foreign'));
  await freeSpare(spare, { folder, last });
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['pages', 'pages/same.html']);
  expect(listFiles(last)).toEqual(['/pages/other.html', '/pages/same.html']);
});

it('takes all of it away where the new site has nothing of the last one', async () => {
  expect(await freeSpare(spare, { folder, last: null })).toBe(null);
  expect(existsSync(folder)).toBe(false);
  expect(statSync(path.join(last, 'pages/same.html')).nlink).toBe(1);
});

it('leaves nothing under the old name, so that no half site is ever brought back', async () => {
  await freeSpare(spare, { folder, last });
  expect(existsSync(spare)).toBe(false);
});

it('does nothing where there is no spare site', async () => {
  await freeSpare(`${spare}.none`, { folder, last });
  expect(existsSync(folder)).toBe(false);
});
