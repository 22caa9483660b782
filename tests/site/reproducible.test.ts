import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { SMALL_CONTENT } from '../small-site.ts';

const LETTER = 'content/sources/exampleshire/2018-03-22-letter.md';
const THEME = 'content/themes/kites.md';
const KITES =
  '---\ntitle: Kites\nheading: workforce\nsummary: A theme of this test.\nphrases: [kite]\n---\n\nOf kites.\n';
const YEAR_2001 = '1000000000';

const here = copyProject(SMALL_CONTENT);
let there: string;

/** Builds beside what is published, so that nothing is written down, and says what each file of the site holds. */
function build(root: string, env: NodeJS.ProcessEnv = {}): Record<string, string> {
  run(root, ['scripts/build.ts', '--out', 'site'], env);
  const site = path.join(root, 'site');
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  return Object.fromEntries(files.map((file) => [path.relative(site, file), digestOf(file)]));
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const run = (root: string, args: string[], env: NodeJS.ProcessEnv = {}): void =>
  void execFileSync('node', args, {
    cwd: root,
    env: { ...ownEnv(), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

beforeAll(() => {
  run(here, ['scripts/record.ts']);
  there = copyProject(path.join(here, 'content'));
}, 60_000);
afterAll(() => [here, there].forEach((root) => rmSync(root, { recursive: true })));

it('the same content and code give the same bytes, in another folder and at another hour', () => {
  expect(build(there, { SOURCE_DATE_EPOCH: YEAR_2001 })).toEqual(build(here));
}, 120_000);

it('a change and its undoing leave the site as it was, pages that came and went included', () => {
  const before = build(here);
  const text = readFileSync(path.join(here, LETTER), 'utf8');
  writeFileSync(path.join(here, LETTER), text.replace('came from agencies', 'came from an agency'));
  writeFileSync(path.join(here, THEME), KITES);
  const between = build(here);
  expect(Object.keys(between)).toContain('themes/kites/index.html');
  expect(between['journeys/exampleshire/index.html']).not.toBe(before['journeys/exampleshire/index.html']);
  writeFileSync(path.join(here, LETTER), text);
  rmSync(path.join(here, THEME));
  expect(build(here)).toEqual(before);
}, 120_000);

it('a page that was cut since is made again, and what was put there does not stay', () => {
  const before = build(here);
  writeFileSync(path.join(here, 'site/councils/sampleton/index.html'), '<h1>Sam');
  writeFileSync(path.join(here, 'site/foreign.html'), '<title>Foreign</title>');
  expect(build(here)).toEqual(before);
  expect(build(here)).toEqual(before);
}, 120_000);
