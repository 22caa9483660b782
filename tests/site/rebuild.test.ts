import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { SMALL_CONTENT } from '../small-site.ts';

const root = copyProject(SMALL_CONTENT);
afterAll(() => rmSync(root, { recursive: true }));

const NEW = '\n:::finding{#of-this-test themes="caseloads" tone=concern}\nWords of this test.\n:::\n';

/** Builds, and says what each file of the site holds. */
function build(): Map<string, string> {
  execFileSync('node', ['scripts/build.ts'], {
    cwd: root,
    env: ownEnv(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const dist = path.join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => path.join(parentPath, name)).map((file) => [file, digestOf(file)]),
  );
}

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(root, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
}

it('makes the same site after an edit as from nothing', () => {
  const before = build();
  edit('content/sources/exampleshire/2018-03-22-letter.md', (text) => text + NEW);
  // A name that pages of another file show in their prose.
  edit('content/themes/agency-reliance.md', (text) => text.replace(/^title: .*$/mu, 'title: Agency work'));
  const after = build();
  rmSync(path.join(root, '.build'), { recursive: true });
  expect([...after].filter(([file, digest]) => before.get(file) !== digest).length).toBeGreaterThan(5);
  expect(build()).toEqual(after);
  // Three builds, and slower ones where tests run beside.
}, 300_000);

it('bundles the code of pages again where it is another, or not as it was left', () => {
  const before = build();
  const [module = ''] = globSync('.build/code/*/modules/*.mjs', { cwd: root });
  edit(module, () => 'throw new Error("A full disk has cut me.");');
  expect(build()).toEqual(before);
  edit('src/layouts/SiteFooter.astro', (text) => text.replace('<footer', '<p>Of this test</p><footer'));
  build();
  expect(readFileSync(path.join(root, 'dist/index.html'), 'utf8')).toContain('<p>Of this test</p>');
  expect(readdirSync(path.join(root, '.build/code'))).toHaveLength(1);
}, 300_000);
