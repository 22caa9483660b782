import { describe, expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { followRedirects, leadToPagesNear } from './redirects.ts';

const existing = new Set(['/themes/new/', '/themes/new/#kept', '/councils/hull/', '/councils/hull/map/']);
const leads = (redirects: Record<string, string>, addresses: string[] = []) =>
  followRedirects(existing, {
    addresses,
    redirects: new Map(Object.entries(redirects).map(([from, to]) => [from, { to, place: null }])),
  });
const pairs = (...args: Parameters<typeof leads>) =>
  Object.fromEntries([...leads(...args).redirects].map(([from, { to }]) => [from, to]));

describe('a redirect', () => {
  it('of a page takes along the places on it that the new page has too', () => {
    const addresses = ['/themes/old/', '/themes/old/#kept', '/themes/old/#lost'];
    expect(pairs({ '/themes/old/': '/themes/new/' }, addresses)).toEqual({
      '/themes/old/': '/themes/new/',
      '/themes/old/#kept': '/themes/new/#kept',
    });
  });

  it('of a place goes before that of its page', () => {
    const redirects = { '/themes/old/': '/themes/new/', '/themes/old/#lost': '/councils/hull/' };
    expect(pairs(redirects, ['/themes/old/#lost'])['/themes/old/#lost']).toBe('/councils/hull/');
  });

  it('with a star takes along all that stood below a page', () => {
    const addresses = ['/councils/kingston/', '/councils/kingston/map/', '/councils/kingston/gone/'];
    expect(pairs({ '/councils/kingston/*': '/councils/hull/*' }, addresses)).toEqual({
      '/councils/kingston/': '/councils/hull/',
      '/councils/kingston/map/': '/councils/hull/map/',
    });
    expect(pairs({ '/councils/kingston/*': '/councils/hull/' }, addresses)).toMatchObject({
      '/councils/kingston/gone/': '/councils/hull/',
    });
  });

  it('with a star in the middle, or in a place, takes along all that differ there', () => {
    const middle = {
      '/journeys/*/old/': '/councils/*/map/',
      '/disagreements/#kingston--*': '/councils/hull/',
    };
    expect(
      pairs(middle, ['/journeys/hull/old/', '/disagreements/#kingston--what', '/journeys/hull/']),
    ).toEqual({
      '/journeys/hull/old/': '/councils/hull/map/',
      '/disagreements/#kingston--what': '/councils/hull/',
    });
  });

  it('of a redirect leads to the end of the way', () => {
    expect(pairs({ '/a/': '/b/', '/b/': '/themes/new/' })).toEqual({
      '/a/': '/themes/new/',
      '/b/': '/themes/new/',
    });
  });

  it('that leads back to itself is named as a circle', () => {
    const { redirects, circles } = leads({ '/a/': '/b/', '/b/': '/a/' });
    expect([...redirects]).toEqual([]);
    expect([...circles.values()]).toEqual([
      ['/a/', '/b/', '/a/'],
      ['/b/', '/a/', '/b/'],
    ]);
  });
});

describe('the check of addresses', () => {
  const redirect = (from: string, to: string) => new Map([[from, { to, place: null }]]);
  const messages = (...args: Parameters<typeof knowledgeOf>) =>
    knowledgeOf(...args).diagnostics.map(({ rule, message }) => [rule, message]);

  it('names a redirect from a page that is still there, and one in a circle', () => {
    expect(messages({}, { redirects: redirect('/themes/turnover/', '/councils/anyshire/') })).toEqual([
      ['redirect', expect.stringContaining('still exists') as string],
    ]);
    expect(messages({}, { redirects: redirect('/a/', '/a/') })).toEqual([
      ['redirect', '“/a/” leads round in a circle: /a/ -> /a/.'],
    ]);
  });

  it('offers first what was never published before: it is most likely the new name', () => {
    const { diagnostics } = knowledgeOf(
      {
        'sources/anyshire/a.md': sourceText({
          body: findingText('visit-7'),
          events: ['{ id: anyshire/v, type: monitoring-visit }'],
        }),
      },
      { addresses: ['/sources/anyshire/b/'] },
    );
    expect(diagnostics[0]?.expected[0]).toBe('/sources/anyshire/b/: /sources/anyshire/a/');
  });

  it('misses no address that was withdrawn, nor a place on a page that was', () => {
    const files = {
      'corrections.yml': '- { date: 2026-11-27, at: /themes/gone/, why: W, withdrawn: true }\n',
    };
    expect(messages(files, { addresses: ['/themes/gone/', '/themes/gone/#place'] })).toEqual([]);
    expect(messages(files, { addresses: [] })).toEqual([
      ['correction-address', '“/themes/gone/” was never published, so nobody misses it.'],
    ]);
  });
});

describe('a page that comes and goes with the statements', () => {
  const gone = ['/councils/hull/2/', '/themes/new/2015/', '/councils/hull/other/'];
  const ledAbove = (withdrawn = new Map<string, unknown>()) =>
    Object.fromEntries(
      [
        ...leadToPagesNear(leads({}), { existing, addresses: gone, withdrawn, ended: new Map() }).redirects,
      ].map(([from, { to }]) => [from, to]),
    );

  it('leads to the page above it', () => {
    expect(ledAbove()).toEqual({
      '/councils/hull/2/': '/councils/hull/',
      '/themes/new/2015/': '/themes/new/',
    });
  });

  it('says why it is withdrawn where it is', () => {
    expect(ledAbove(new Map([['/themes/new/2015/', {}]]))).toEqual({
      '/councils/hull/2/': '/councils/hull/',
    });
  });

  it('is no end of a redirect that was written: that is told as one that leads nowhere', () => {
    expect(pairs({ '/themes/gone/': '/themes/new/2105/' })).toEqual({});
  });
});
