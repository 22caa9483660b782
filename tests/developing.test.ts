import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../scripts/lib/project.ts';

const GUIDE = readFileSync(path.join(ROOT, 'docs/developing.md'), 'utf8');
const PATHS = /`((?:src|tests|scripts|docs)\/[^`\s]*)`/gu;

it('the guide for developers names only files and folders that are there', () => {
  const named = [...GUIDE.matchAll(PATHS)].flatMap(([, file]) => file ?? []);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

it('the guide has a list for everything that is added now and then', () => {
  const headings = GUIDE.match(/^## To add .*$/gmu);
  expect(headings).toEqual(
    ['a framework', 'a type of event', 'a rule', 'a directive', 'a kind of page', 'a kind of content'].map(
      (what) => `## To add ${what}`,
    ),
  );
});

/** The files of a list: those that it names. */
const namedUnder = (heading: string): Set<string | undefined> => {
  const [, list = ''] = GUIDE.split(`## ${heading}\n`);
  return new Set([...(list.split('\n## ')[0] ?? '').matchAll(PATHS)].map(([, file]) => file));
};

/** The files below some folders that speak of something, but for tests. */
const speakingOf = (word: RegExp, folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.(?:ts|astro)$/u.test(file))
      .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
      .filter((file) => word.test(readFileSync(path.join(ROOT, file), 'utf8'))),
  );

it('the list for a directive names every file that tells a response from other statements', () => {
  const named = namedUnder('To add a directive');
  // Its own compiler; texts; a type of event of that name; answers of a server; words that a search knows.
  const others =
    /^src\/(?:compiler\/(?:directives\/response|lint)|data\/datapackage|model\/(?:event-types|rules)|site\/(?:about|data\/FilteredColumns)|client\/|search\/text\/)/u;
  const files = speakingOf(/\bresponses?\b/u, ['src']);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !named.has(file) && !others.test(file))).toEqual([]);
});

it('the list for a kind of content names every file or folder that knows of corrections', () => {
  const named = [...namedUnder('To add a kind of content')].filter((file) => file !== undefined);
  const isNamed = (file: string): boolean =>
    named.some((name) => name === file || (name.endsWith('/') && path.dirname(file) === name.slice(0, -1)));
  // What this kind alone does: it says why something was withdrawn.
  const own = [
    'src/load/content.ts',
    'src/data/news.ts',
    'src/data/llms.ts',
    'scripts/authors/themes.ts',
    'scripts/authors/files.ts',
  ];
  const folders = ['model', 'compiler', 'load', 'knowledge', 'data'].map((room) => `src/${room}`);
  const files = speakingOf(/\bcorrections?\b/u, [...folders, 'scripts']);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !isNamed(file) && !own.includes(file))).toEqual([]);
});

it('the guide to the search names every file that answers a question in the browser', () => {
  const guide = readFileSync(path.join(ROOT, 'docs/search.md'), 'utf8');
  const files = readdirSync(path.join(ROOT, 'src/search/browser')).filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !guide.includes(file))).toEqual([]);
});
