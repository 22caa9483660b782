import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  version: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  os?: string | string[];
}

const LOCK = path.join(import.meta.dirname, '../package-lock.json');
const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as { packages: Record<string, Entry> };
const entries = Object.entries(packages).filter(([place]) => place !== '');

it('every package is held by the hash of what was looked at', () => {
  const open = entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(open.map(([place]) => place)).toEqual([]);
});

it('no package runs a script when it is installed; esbuild has one and works without', () => {
  const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([place]) => place)).toEqual(['node_modules/esbuild']);
  const install = readFileSync(path.join(import.meta.dirname, '../scripts/install.mjs'), 'utf8');
  expect(install).toContain("'--ignore-scripts'");
});

it('every platform runs on the same major version of Node', () => {
  const runtimes = entries.filter(([place]) =>
    /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/u.test(place),
  );
  expect(runtimes.length).toBeGreaterThanOrEqual(5);
  expect(new Set(runtimes.map(([, { version }]) => version.split('.')[0]))).toEqual(new Set(['24']));
});

it('the YAML reader that gray-matter brings along never reads our files', async () => {
  const require = createRequire(createRequire(import.meta.url).resolve('gray-matter'));
  const idle = require('js-yaml') as Record<string, unknown>;
  // Before gray-matter is loaded, because it keeps what it finds then.
  for (const name of ['load', 'safeLoad', 'loadAll', 'safeLoadAll'])
    idle[name] = () => {
      throw new Error('js-yaml was asked');
    };
  const { default: matter } = await import('gray-matter');
  expect(() => matter('---\ntitle: A\n---\n')).toThrow('js-yaml was asked');
  const { readFrontMatter } = await import('../src/compiler/front-matter.ts');
  const text = '---\ntitle: A\nlist: [1, 2]\n---\nBody';
  expect(readFrontMatter({ path: 'x.md', text }).front?.yaml.value).toEqual({ title: 'A', list: [1, 2] });
  for (const broken of ['---\ntitle: [A\n---\n', '---\n---\nBody', '---yaml\na: 1\n---\n'])
    expect(() => readFrontMatter({ path: 'x.md', text: broken })).not.toThrow();
});
