import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileOfContent } from '../../src/model/content-kinds.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { addRedirects, mendAll, moveFile } from './files.ts';
import { namesAfter, redirectsOf, type Lines } from './moves.ts';
import { AuthorProblem, fileOf, thingAt, type Thing } from './thing.ts';

/** What a rename has done. */
interface Renamed {
  files: string[];
  redirects: Lines;
}

/** Gives a thing of content another name: moves it, mends what names it, and writes what leads on from its old addresses. */
export function rename(root: string, oldPath: string, newPath: string): Renamed {
  const [thing, now] = [thingAt(oldPath), thingAt(newPath)];
  refuseUnsound(root, thing, now);
  const names = namesAfter(thing, now.id);
  if (thing.kind === 'statement') renameId(root, thing.id, now.id);
  const files = mendAll(root, names);
  move(root, thing, now);
  const redirects = redirectsOf(thing, now.id);
  addRedirects(root, redirects, names);
  return { files, redirects };
}

function refuseUnsound(root: string, thing: Thing, now: Thing): void {
  if (thing.kind !== now.kind) throw new AuthorProblem(`A ${thing.kind} does not become a ${now.kind}.`);
  if (thing.id === now.id) throw new AuthorProblem('The old name and the new one are the same.');
  const [from, to] = [fileOf(thing), fileOf(now)];
  if (from !== null && !existsSync(path.join(root, from))) throw new AuthorProblem(`There is no ${from}.`);
  if (to !== null && existsSync(path.join(root, to))) throw new AuthorProblem(`${to} is there already.`);
  if (thing.kind === 'statement' && thing.id.split('#')[0] !== now.id.split('#')[0])
    throw new AuthorProblem('A statement stays in its source: only what follows “#” can change.');
}

function renameId(root: string, old: string, now: string): void {
  const [source = '', id = ''] = old.split('#');
  const file = path.join(root, fileOfContent('source', source));
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const mark = new RegExp(`(?<=^:::[a-z]+\\{#)${id}(?=[ }])`, 'mu');
  if (!mark.test(text))
    throw new AuthorProblem(`There is no statement “${id}” in ${fileOfContent('source', source)}.`);
  const own = text.replaceAll(`](#${id})`, `](#${now.split('#')[1] ?? ''})`);
  writeWhole(file, own.replace(mark, now.split('#')[1] ?? ''));
}

function move(root: string, thing: Thing, now: Thing): void {
  const [from, to] = [fileOf(thing), fileOf(now)];
  if (from !== null && to !== null) moveFile(root, from, to);
  if (thing.kind !== 'council') return;
  for (const folder of ['sources', 'disagreements'])
    moveFile(root, `content/${folder}/${thing.id}`, `content/${folder}/${now.id}`);
}
