import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../scripts/lib/project.ts';
import { SECTIONS } from '../src/model/sections.ts';

const sections = Object.values(SECTIONS).filter(({ url }) => url !== SECTIONS.home.url);
const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** An address of a section, alone or with a place on its page or a question to it; a title that is its name. */
const TYPED = new RegExp(
  `['"\`]${anyOf(sections.map(({ url }) => url))}['"\`?#].*|title = '${anyOf(sections.map(({ name }) => name))}'`,
  'gu',
);

it('addresses and names of sections stand in src/model, and nowhere else', () => {
  // What browsers load does without: it would bring all that people say for a section.
  const files = globSync('src/**/*.{ts,astro}', {
    cwd: ROOT,
    exclude: ['src/{model,client}/**', '**/*.test.ts'],
  });
  const typed = files.flatMap((file) =>
    readFileSync(path.join(ROOT, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/[/*])/u.test(line))
      .flatMap((line) => (line.match(TYPED) ?? []).map((what) => `${file}: ${what}`)),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(typed, 'take SECTIONS, ABOUT_PARTS and the like of src/model').toEqual([]);
});
