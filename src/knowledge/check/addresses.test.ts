import { describe, expect, it } from 'vitest';
import { followRedirects } from '../redirects.ts';
import { checkAddresses } from './addresses.ts';

const EXISTING = new Set([
  '/',
  '/councils/hull/',
  '/councils/kingston-upon-thames/',
  '/themes/caseloads/',
  '/sources/a/new/#calls',
]);

function faults(published: readonly string[], redirects: Record<string, string> = {}) {
  const moved = new Map(Object.entries(redirects).map(([from, to]) => [from, { to, place: null }]));
  const lists = { addresses: published, redirects: moved };
  const leads = followRedirects(EXISTING, lists);
  return checkAddresses({ existing: EXISTING, published: lists, leads, withdrawn: new Map() });
}

describe('a lost address', () => {
  it('is proposed what is new first, not what is like it and was there all along', () => {
    const [lost] = faults(['/', '/councils/kingston-upon-hull/', '/councils/kingston-upon-thames/']);
    expect(lost?.expected).toEqual(['/councils/kingston-upon-hull/: /councils/hull/']);
  });

  it('of a statement is proposed the statement of that name on the new page', () => {
    const [lost] = faults(['/sources/a/old/#calls']);
    expect(lost?.expected).toEqual(['/sources/a/old/#calls: /sources/a/new/#calls']);
  });

  it('is proposed nothing where nothing is like it', () => {
    expect(faults(['/glossary/#quux'])[0]?.expected).toEqual([]);
  });
});

describe('a redirect', () => {
  it('is followed over others to its end', () => {
    expect(faults([], { '/themes/a/': '/themes/b/', '/themes/b/': '/themes/caseloads/' })).toEqual([]);
  });

  it.each([
    ['from a page that exists', '/themes/caseloads/', '/', 'redirect', 'still exists'],
    ['from an address with a query', '/themes/old/?x=1', '/', 'redirect', 'not an address'],
    ['from markup', '/<script>/', '/', 'redirect', 'not an address'],
    ['from above the site', '/../../x/', '/', 'redirect', 'not an address'],
    ['to itself', '/themes/a/', '/themes/a/', 'redirect', 'circle'],
    ['to nowhere', '/themes/a/', '/themes/caseload/', 'broken-link', 'does not exist'],
  ])('%s is refused', (_, from, to, rule, words) => {
    const found = faults([], { [from]: to });
    expect(found.map((fault) => fault.rule)).toEqual([rule]);
    expect(found[0]?.message).toContain(words);
  });

  it('of a place leads no one on whose page is gone', () => {
    const [first, ...more] = faults(['/themes/old/#a'], { '/themes/old/#a': '/themes/caseloads/' });
    expect(more).toEqual([]);
    expect(first).toMatchObject({ rule: 'redirect', expected: ['/themes/old/: /themes/caseloads/'] });
    const whole = { '/themes/old/#a': '/themes/caseloads/', '/themes/old/': '/themes/caseloads/' };
    expect(faults(['/themes/old/#a'], whole)).toEqual([]);
  });

  it('round in a circle names the circle', () => {
    const [first] = faults([], { '/themes/a/': '/themes/b/', '/themes/b/': '/themes/a/' });
    expect(first?.message).toContain('/themes/a/ -> /themes/b/ -> /themes/a/');
  });

  it('that makes a longer address of each is told of, and ends', () => {
    const found = faults(['/sources/old/a/'], { '/sources/old/*': '/sources/old/old/*' });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['lost-address', 'content/permalinks.txt'],
      ['redirect', 'content/redirects.yml'],
    ]);
    expect(found[1]?.message).toContain('without an end: /sources/old/a/ -> /sources/old/old/a/ ->');
  });
});
