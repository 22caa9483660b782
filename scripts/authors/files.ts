import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { REDIRECTS_FILE } from '../../src/model/kept-files.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { mend, type NewNames } from './mend.ts';
import type { Lines } from './moves.ts';

const KEPT = [
  'content/README.md',
  REDIRECTS_FILE,
  'content/permalinks.txt',
  'content/changes.txt',
  'content/corrections.yml',
];

/** Every file of content that may name something. */
const contentFiles = (root: string): string[] =>
  readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.(?:md|yml)$/u.test(file) && !KEPT.includes(file))
    .sort();

/** Puts new names in the place of old ones everywhere; gives the files that changed. */
export function mendAll(root: string, names: NewNames): string[] {
  return contentFiles(root).filter((file) => {
    const full = path.join(root, file);
    const before = readFileSync(full, 'utf8');
    const after = mend(before, names, file.endsWith('.yml'));
    if (after !== before) writeWhole(full, after);
    return after !== before;
  });
}

/** Moves a file or a folder to where nothing is. */
export function moveFile(root: string, from: string, to: string): void {
  if (!existsSync(path.join(root, from))) return;
  mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
  renameSync(path.join(root, from), path.join(root, to));
}

export const removeFile = (root: string, file: string): void => rmSync(path.join(root, file));

/** Writes redirects below those that are there, whose own ends follow the move. */
export function addRedirects(root: string, lines: Lines, names: NewNames): void {
  const file = path.join(root, REDIRECTS_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const followed = before.replaceAll(
    /^(?<from>(?:"[^"]*"|[^\s#"][^\s"]*):[ \t]+"?)(?<to>\/[^\s"]*)/gmu,
    (...match) => {
      const { from, to } = match.at(-1) as { from: string; to: string };
      return from + names.address(to);
    },
  );
  const added = lines.map(([from, to]) => `${quoted(from)}: ${quoted(to)}\n`).join('');
  writeWhole(file, `${followed}${followed === '' || followed.endsWith('\n') ? '' : '\n'}${added}`);
}

/** In YAML “#” begins a comment and “*” an alias. */
const quoted = (address: string): string => (/[#*]/u.test(address) ? `"${address}"` : address);
