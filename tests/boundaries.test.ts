import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossings, unusedLeave } from './boundaries.ts';
import { circlesIn, exportedNames, isPackage, moduleGraph, reachedFrom } from './module-graph.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');
const MODULES = globSync('{src,scripts}/**/*.ts', { cwd: ROOT })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.endsWith('.test.ts'));
const GRAPH = moduleGraph(ROOT, MODULES);
/** The list of its pages, and the component that each is given to. */
const ROUTE_LINES = 20;

it('components are given plain objects, and never the whole of what is known', () => {
  const components = globSync('{components,site,layouts}/**/*.astro', { cwd: SRC });
  const knowing = components.filter((file) =>
    /\b(?:KnowledgeBase|Lookups)\b/u.test(readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(components.length).toBeGreaterThan(0);
  expect(knowing).toEqual([]);
});

it('a route only hands its pages on', () => {
  const long = globSync('pages/**/*.{astro,ts}', { cwd: SRC })
    .map((file) => ({ file, lines: readFileSync(path.join(SRC, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > ROUTE_LINES)
    .map(({ file, lines }) => `${file} has ${lines} lines`);
  const cure = `more than ${ROUTE_LINES} lines: a view of src/site lists the pages, a component …Page.astro beside it shows one`;
  expect(long, cure).toEqual([]);
});

describe('the direction of imports', () => {
  it('is kept everywhere in src', () => {
    expect(crossings(SRC)).toEqual([]);
  });

  it('is as narrow as it can be: no room may import what it does not', () => {
    expect(unusedLeave(SRC)).toEqual([]);
  });

  it('is seen to be broken by types, packages, later imports, and scripts inside Astro files', () => {
    expect(crossings(path.resolve(import.meta.dirname, 'fixtures/boundaries'))).toEqual([
      'client/search.ts imports ../knowledge/knowledge.ts',
      'components/Council.astro imports ../../outside.ts',
      'components/Council.astro imports ../astro/content.ts',
      'model/files.ts imports ../knowledge/knowledge.ts',
      'model/files.ts imports node:fs',
    ]);
  });
});

describe('what modules load', () => {
  it('no module needs itself by way of others, not for a type either', () => {
    expect(circlesIn(moduleGraph(ROOT, MODULES, 'values and types'))).toEqual([]);
  });

  it('a browser loads nothing of Node, and three packages', () => {
    const browser = reachedFrom(
      MODULES.filter((file) => file.startsWith('src/client/')),
      GRAPH,
    );
    const packages = [...browser].filter((module) => isPackage(module, ROOT)).sort();
    expect(packages).toEqual(['fastest-levenshtein', 'fuse.js', 'qr']);
  });

  it('a command is loaded by no other module, and src by no script’s leave', () => {
    const loaded = [...GRAPH].flatMap(([file, modules]) =>
      modules
        .filter(
          (module) =>
            /^scripts\/[^/]+\.ts$/u.test(module) ||
            (file.startsWith('src/') && module.startsWith('scripts/')),
        )
        .map((module) => `${file} loads ${module}`),
    );
    expect(loaded).toEqual([]);
  });

  it('only the command that fuzzes loads anything of the tests', () => {
    const loading = [...GRAPH].filter(([, modules]) => modules.some((module) => module.startsWith('tests/')));
    expect(loading.map(([file]) => file)).toEqual(['scripts/fuzz.ts']);
  });
});

it('a name that a module exports stands for one thing', () => {
  // Astro wants every page to have these.
  const ofAstro = new Set(['GET', 'getStaticPaths']);
  const names = [...exportedNames(ROOT, MODULES)].filter(([name]) => !ofAstro.has(name));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter(([, modules]) => modules.length > 1)).toEqual([]);
});
