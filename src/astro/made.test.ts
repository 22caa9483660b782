import { afterEach, expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { loadContent } from '../load/content.ts';
import { handOver } from './loaded.ts';
import { handOverMade, toMake } from './made.ts';

const site = smallSite();
handOver(await loadContent({ root: site.root }));
site.remove();

const listed = (words: string) => [
  { params: { council: 'leeds' }, page: () => ({ words }) },
  { params: { council: 'york' }, page: () => ({ words: 'of York' }) },
];

/** A build that knows what the last one made of what. */
function build(last: ReadonlyMap<string, string>) {
  const now = new Map<string, string>();
  handOverMade({
    isFresh: last.size === 0,
    take: (file, madeOf) => last.get(file) === madeOf,
    note: (file, madeOf) => now.set(file, madeOf),
  });
  return now;
}
afterEach(() => handOverMade(undefined));

const making = (words: string) => toMake('/councils/[council]', listed(words));

it('gives Astro every page where nothing was made, and notes what each is made of when it is made', () => {
  const noted = build(new Map());
  expect(making('of Leeds').map(({ props }) => props.page())).toEqual([
    { words: 'of Leeds' },
    { words: 'of York' },
  ]);
  expect([...noted.keys()]).toEqual(['/councils/leeds/index.html', '/councils/york/index.html']);
});

it('gives Astro only pages whose object is another than in the last build', () => {
  const last = build(new Map());
  for (const { props } of making('of Leeds')) props.page();
  build(last);
  expect(making('of Leeds')).toEqual([]);
  expect(making('other').map(({ params }) => params)).toEqual([{ council: 'leeds' }]);
});

it('gives a server every page', () => {
  handOverMade(undefined);
  expect(making('of Leeds')).toHaveLength(2);
});

it.each([
  [
    '/themes/[theme]/[year]/[...page]',
    { theme: 'a', year: '2018', page: undefined },
    '/themes/a/2018/index.html',
  ],
  [
    '/themes/[theme]/[year]/[...page]',
    { theme: 'a', year: '2018', page: '2' },
    '/themes/a/2018/2/index.html',
  ],
  ['/data/themes/[theme].json', { theme: 'a' }, '/data/themes/a.json'],
])('knows the file of %s', (route, params, file) => {
  const noted = build(new Map());
  toMake(route, [{ params, page: () => ({}) }]).forEach(({ props }) => props.page());
  expect([...noted.keys()]).toEqual([file]);
});
