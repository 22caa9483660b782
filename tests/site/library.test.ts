import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { libraryText } from '../rule-pages.ts';
import { SMALL_CONTENT } from '../small-site.ts';

const LETTER = 'exampleshire/2018-03-22-letter';
const COURIER = 'exampleshire/2018-03-23-courier';
const FREE =
  '4 (page 1): Words that are free to be shown. They are as long as a paragraph.\n5 (page 2): More of them.\n';
const NOT_FREE = '1 (page 1): Words that nobody may show.\n';

const root = copyProject(SMALL_CONTENT);
const edit = (file: string, from: string, to: string): void => {
  const place = path.join(root, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
};
const keep = (id: string, lines: string, licence: string): void => {
  const file = path.join(root, 'library', `${id}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...libraryText(lines), licence }));
};

/** Builds, and gives the text of every page. */
function build(): Map<string, string> {
  execFileSync('node', ['scripts/build.ts', '--out', 'site'], {
    cwd: root,
    env: ownEnv(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const site = path.join(root, 'site');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:html|json|txt|atom|csv)$/u.test(file),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(site, file), 'utf8')]));
}

let without: Map<string, string>;
let pages: Map<string, string>;
beforeAll(() => {
  edit(`content/sources/${LETTER}.md`, 'licence: not-stated', 'licence: ogl-3');
  without = build();
  keep(LETTER, FREE, 'ogl-3');
  keep(COURIER, NOT_FREE, 'ogl-3');
  pages = build();
}, 300_000);
afterAll(() => rmSync(root, { recursive: true }));

it('a free report stands on its page in its own words, each paragraph with an address, and under the statement that rests on it', () => {
  const page = pages.get(`sources/${LETTER}/index.html`) ?? '';
  expect(page).toContain('id="para-4"');
  expect(page).toContain('id="para-5"');
  expect(page.split('Words that are free to be shown.')).toHaveLength(3);
  expect(page).toContain('Open Government Licence v3.0');
});

it('the search offers the paragraphs of free reports, in an index of their own', () => {
  const pieces = [...pages].filter(([file]) => /^search-index\/[^/]+\/records\//u.test(file));
  const found = pieces.filter(([, text]) => text.includes('Words that are free to be shown.'));
  const start = JSON.parse(pages.get('search-index/paragraphs.json') ?? '{}') as { pieces: string };
  expect(found.map(([file]) => file)).toEqual([`search-index/${start.pieces}/records/0.json`]);
  expect(pages.get('search/index.html')).toContain('data-search-own-words');
  expect(without.get('search/index.html')).not.toContain('data-search-own-words');
  expect(without.has('search-index/paragraphs.json')).toBe(false);
});

it('no word of a source that is not free is on the site, whatever the library holds', () => {
  for (const [file, text] of pages) expect(text.includes('nobody may show'), file).toBe(false);
});

it('without a library the site is as it was; with one, no other page is another', () => {
  rmSync(path.join(root, 'library'), { recursive: true });
  expect(build()).toEqual(without);
  const changed = [...pages].filter(([file, text]) => file.endsWith('.html') && without.get(file) !== text);
  expect(changed.map(([file]) => file)).toEqual(['search/index.html', `sources/${LETTER}/index.html`]);
}, 120_000);
