import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

const home = (): string => mkdtempSync(path.join(tmpdir(), 'replace-'));
function folderWith(folder: string, text: string): string {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), text);
  return folder;
}
const pageOf = (folder: string): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

it('puts the new folder in the place of the old, and leaves nothing over', async () => {
  const root = home();
  const target = folderWith(path.join(root, 'dist'), 'old');
  await replaceFolder({ finished: folderWith(path.join(root, 'dist.new'), 'new'), target });
  expect(pageOf(target)).toBe('new');
  expect([existsSync(`${target}.old`), existsSync(`${target}.new`)]).toEqual([false, false]);
});

it('leaves the old folder as it was when the new one cannot be moved', async () => {
  const root = home();
  const target = folderWith(path.join(root, 'dist'), 'old');
  await expect(replaceFolder({ finished: path.join(root, 'missing'), target })).rejects.toThrow('ENOENT');
  expect(pageOf(target)).toBe('old');
});
