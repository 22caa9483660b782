import { existsSync, readFileSync } from 'node:fs';
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
