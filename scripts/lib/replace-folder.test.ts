import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { asideOf, bringBack, replaceFolder } from './replace-folder.ts';

const home = (): string => mkdtempSync(path.join(tmpdir(), 'replace-'));
function folderWith(folder: string, text: string): string {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), text);
  return folder;
}
const pageOf = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

it('puts the new folder in the place of the old, and keeps the old aside, one at a time', async () => {
  const root = home();
  const target = folderWith(path.join(root, 'dist'), 'old');
  const finished = path.join(root, 'dist.new');
  await replaceFolder({ finished: folderWith(finished, 'new'), target });
  await replaceFolder({ finished: folderWith(finished, 'newer'), target });
  expect([pageOf(target), pageOf(asideOf(target)), existsSync(finished)]).toEqual(['newer', 'new', false]);
});

it('leaves the old folder as it was when the new one cannot be moved', async () => {
  const root = home();
  const target = folderWith(path.join(root, 'dist'), 'old');
  await expect(replaceFolder({ finished: path.join(root, 'missing'), target })).rejects.toThrow('ENOENT');
  expect(pageOf(target)).toBe('old');
});

it('brings back what was left aside by a replacement that was ended half-way, and nothing else', async () => {
  const root = home();
  const target = path.join(root, 'dist');
  folderWith(asideOf(target), 'last');
  await bringBack(target);
  expect([pageOf(target), existsSync(asideOf(target))]).toEqual(['last', false]);
  folderWith(asideOf(target), 'older');
  await bringBack(target);
  expect([pageOf(target), pageOf(asideOf(target))]).toEqual(['last', 'older']);
});
