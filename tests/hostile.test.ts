import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../src/model/diagnostics.ts';
import { smallSite, type SmallSite } from './small-site.ts';

const CHECK = path.join(import.meta.dirname, '../scripts/check.ts');
const SOURCE = 'content/sources/exampleshire/2019-05-02-report.md';
const FACTS = 'title: A\nkind: news\npublisher: B\nlicence: not-stated\ncouncils: [exampleshire]\n';
const TIME_LIMIT = 20_000;

const withFacts = (more: string): string => `---\n${FACTS}${more}---\n`;
const withBody = (body: string): string => `${withFacts('')}\n${body}\n`;
const finding = (attributes: string): string => `:::finding{${attributes}}\nText.\n:::\n`;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

// Every case is a process of its own.
vi.setConfig({ testTimeout: TIME_LIMIT + 10_000 });

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

function run(script: string, ...args: string[]) {
  const options = { cwd: site.root, encoding: 'utf8', timeout: TIME_LIMIT } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, stdout, stderr };
}

const check = (...args: string[]) => run(CHECK, ...args);

function diagnostics(): Diagnostic[] {
  const { status, stdout, stderr } = check('--format', 'json');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  return JSON.parse(stdout) as Diagnostic[];
}

/** What is hostile, the text of a source, the rule that it breaks, and the line of the first fault. */
const HOSTILE: [string, string, string, number][] = [
  ['an unknown key', withFacts('titel: A\n'), 'unknown-key', 7],
  ['a day that no calendar has', withFacts('published: 2015-02-31\n'), 'invalid-value', 7],
  ['an id used twice', withBody(finding('#a themes=caseloads tone=mixed').repeat(2)), 'duplicate-id', 12],
  [
    'an event declared twice',
    withFacts(`events:\n${'  - { id: exampleshire/a, type: other }\n'.repeat(2)}`),
    'duplicate-id',
    9,
  ],
  ['a script', withBody('<script>alert(1)</script>'), 'raw-html', 9],
  ['a script in a link', withBody('[a](javascript:alert(1))'), 'unsafe-link', 9],
  ['a script in a reference', withBody('[a][b]\n\n[b]: javascript:alert(1)'), 'unsafe-link', 11],
  ['a script in an autolink', withBody('<javascript:alert(1)>'), 'unsafe-link', 9],
  ['a script in the address of the original', withFacts('url: javascript:alert(1)\n'), 'invalid-value', 7],
  ['3,000 nested quotations', withBody('> '.repeat(3000)), 'nesting-depth', 9],
  ['2,000 nested directives', withBody(':::finding\n'.repeat(2000)), 'nesting-depth', 29],
  ['300 nested lists', withBody(lines(300, (depth) => `${'  '.repeat(depth)}- a`)), 'nesting-depth', 30],
  ['5,000 nested brackets', withBody(lines(5000, () => '[a')), 'nesting-depth', 29],
  ['5,000 nested brackets of YAML', withFacts(`pages: ${'['.repeat(5000)}\n`), 'nesting-depth', 7],
  ['a line of half a megabyte', withBody('a'.repeat(500_000)), 'file-size', 9],
  ['a line that takes long to read', withBody('a*'.repeat(20_000)), 'file-size', 9],
  [
    'aliases that multiply',
    withFacts('publishedFrom: &a [b, b]\npages: [*a, *a]\n'),
    'front-matter-syntax',
    8,
  ],
  ['the prototype as a key', withFacts('__proto__: { a: 1 }\n'), 'unknown-key', 7],
  ['the prototype as a key further in', withFacts('mentions: { __proto__: [1] }\n'), 'unknown-key', 7],
  [
    'the prototype as an attribute',
    withBody(finding('#a __proto__=b themes=caseloads tone=mixed')),
    'directive-attribute',
    9,
  ],
  ['code for a tag', withFacts('pages: !!js/function "() => 1"\n'), 'front-matter-syntax', 7],
  ['text that turns round', withBody('safe \u202Etxet'), 'file-encoding', 9],
  ['an empty file', '', 'front-matter-missing', 1],
  ['a lone ---', '---', 'front-matter-missing', 1],
  ['front matter closed inexactly', `---\n${FACTS}----\ntitle: B\n---\n`, 'front-matter-missing', 7],
];

describe('hostile input', () => {
  it('is refused, all of it in one run, each with its place', () => {
    const fileOf = (index: number) => `content/sources/exampleshire/${100 + index}.md`;
    HOSTILE.forEach(([, text], index) => site.write(fileOf(index), text));
    const found = diagnostics();
    const first = HOSTILE.map(([what], index) => {
      const fault = found.find(({ file }) => file === fileOf(index));
      return [what, fault?.rule, fault?.place?.line];
    });
    expect(first).toEqual(HOSTILE.map(([what, , rule, line]) => [what, rule, line]));
  });

  it('is not run where front matter is JavaScript', () => {
    const trace = path.join(site.root, 'ran');
    site.write(SOURCE, `---js\n{ a: require('fs').writeFileSync(${JSON.stringify(trace)}, '') }\n---\n`);
    expect(diagnostics()).toMatchObject([
      { rule: 'front-matter-language', place: { line: 1, column: 1 }, expected: ['---'] },
    ]);
    expect(existsSync(trace)).toBe(false);
  });

  it('is not followed where a file is a link', () => {
    site.write('secret.md', withBody('A secret.'));
    site.link(SOURCE, path.join(site.root, 'secret.md'));
    site.link('content/redirects.yml', path.join(site.root, 'secret.md'));
    expect(diagnostics()).toMatchObject([
      { rule: 'file-kind', file: 'content/redirects.yml' },
      { rule: 'file-kind', file: SOURCE },
    ]);
    expect(check().stdout).not.toContain('secret');
  });

  it('is told by the byte where text is not UTF-8', () => {
    site.write(SOURCE, Buffer.concat([Buffer.from(withBody('caf')), Buffer.from([0xe9])]));
    expect(diagnostics()).toMatchObject([{ rule: 'file-encoding', place: { line: 10, column: 1 } }]);
  });
});

it('offers the theme that is one letter off before all others, and none that is like nothing', () => {
  site.write(SOURCE, withBody(finding('#a themes="caseload quux" tone=mixed')));
  expect(diagnostics().map(({ rule, expected }) => [rule, expected])).toEqual([
    ['unknown-theme', ['caseloads']],
    ['unknown-theme', []],
  ]);
});

it('names both files that give one event two types', () => {
  const event = 'events:\n  - id: exampleshire/2018-02-monitoring-visit-2\n    type: inspection\n';
  site.write(SOURCE, withFacts(event));
  const [conflict] = diagnostics();
  expect(conflict).toMatchObject({ rule: 'event-conflict', file: SOURCE, place: { line: 8 } });
  expect(conflict?.related[0]?.file).toBe('content/sources/exampleshire/2018-03-22-letter.md');
});

it('reports every fault of every file in one run', () => {
  site.write(SOURCE, withFacts('titel: A\npages: many\n'));
  site.write('content/redirects.yml', 'themes/old/: /themes/caseloads/\n/themes/a/: 3\n');
  site.write('content/permalinks.txt', '/\nsomewhere else\n');
  expect(diagnostics().map(({ file, rule, place }) => `${file}:${place?.line} ${rule}`)).toEqual([
    'content/permalinks.txt:2 invalid-value',
    'content/redirects.yml:1 unknown-key',
    'content/redirects.yml:2 invalid-value',
    `${SOURCE}:7 unknown-key`,
    `${SOURCE}:8 invalid-value`,
  ]);
});

it('takes files with a byte-order mark and line ends of Windows', () => {
  site.write(SOURCE, `\uFEFF${withBody('Text.').replaceAll('\n', '\r\n')}`);
  expect(check()).toMatchObject({ status: 0, stderr: '' });
});

describe('the check', () => {
  it('ends with 0 and a word of what there is when nothing is wrong', () => {
    expect(check()).toEqual({
      status: 0,
      stdout: 'Nothing wrong: 2 sources, 1 events, 1 findings.\n',
      stderr: '',
    });
    expect(check('--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
    expect(check('--format', 'github')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('writes faults as GitHub shows them beside a line', () => {
    site.write(SOURCE, withFacts('titel: A\n'));
    const { status, stdout } = check('--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toBe(
      `::error file=${SOURCE},line=7,col=1,title=unknown-key::There is no key “titel”. Try: title\n`,
    );
  });

  it.each(['--format=nonsense', '--nonsense', '--format', 'a-folder', '--evidence=a-folder'])(
    'ends with 2 and how to call it for %s',
    (argument) => {
      const { status, stdout, stderr } = check(argument);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Usage: npm run check');
    },
  );
});

it('leaves the site that was built before as it was when a build is refused', () => {
  const ROOT = path.join(import.meta.dirname, '..');
  cpSync(path.join(ROOT, 'scripts'), path.join(site.root, 'scripts'), { recursive: true });
  for (const folder of ['src', 'node_modules']) site.link(folder, path.join(ROOT, folder));
  site.write('dist/index.html', 'Built before.');
  site.write(SOURCE, withFacts('titel: A\n'));
  const { status, stderr } = run(path.join(site.root, 'scripts/build.ts'));
  expect(status).toBe(1);
  expect(stderr).toContain(`${SOURCE}:7:1 unknown-key`);
  expect(stderr).not.toContain('    at ');
  expect(readdirSync(site.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  expect(readFileSync(path.join(site.root, 'dist/index.html'), 'utf8')).toBe('Built before.');
});
