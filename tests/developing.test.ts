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

it('the list for a directive names every file that tells a response from other statements', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.(?:ts|astro)$/u.test(file))
    .map((file) => `src/${file.split(path.sep).join('/')}`)
    .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes("'response'"));
  const named = namedUnder('To add a directive');
  const own = new Set(['src/compiler/directives/response.ts']);
  expect(files.filter((file) => !named.has(file) && !own.has(file))).toEqual([]);
});
