import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { crossings } from './boundaries.ts';

describe('the direction of imports', () => {
  it('is kept everywhere in src', () => {
    expect(crossings(path.resolve(import.meta.dirname, '../src'))).toEqual([]);
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
