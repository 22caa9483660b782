import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossings } from './boundaries.ts';

const SRC = path.resolve(import.meta.dirname, '../src');

it('components are given plain objects, and never the whole of what is known', () => {
  const components = globSync('{components,site,layouts}/**/*.astro', { cwd: SRC });
  const knowing = components.filter((file) =>
    /\b(?:KnowledgeBase|Lookups)\b/u.test(readFileSync(path.join(SRC, file), 'utf8')),
  );
  expect(components.length).toBeGreaterThan(0);
  expect(knowing).toEqual([]);
});

describe('the direction of imports', () => {
  it('is kept everywhere in src', () => {
    expect(crossings(SRC)).toEqual([]);
  });

  it('is seen to be broken by types, packages, later imports, and scripts inside Astro files', () => {
    expect(crossings(path.resolve(import.meta.dirname, 'fixtures/boundaries'))).toEqual([
      'client/search.ts imports ../graph/graph.ts',
      'components/Council.astro imports ../../outside.ts',
      'components/Council.astro imports ../adapter/content.ts',
      'model/files.ts imports ../graph/graph.ts',
      'model/files.ts imports node:fs',
    ]);
  });
});
