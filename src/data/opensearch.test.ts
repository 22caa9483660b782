import { expect, it } from 'vitest';
import { openSearch } from './opensearch.ts';

it('describes the search for browsers, with its address escaped', () => {
  expect(openSearch({ search: 'https://example.org/a&b/search/' })).toContain(
    'template="https://example.org/a&#38;b/search/?q={searchTerms}"',
  );
});
