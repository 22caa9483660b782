import { expect, it } from 'vitest';
import { tagsOf } from './html.ts';

const read = (html: string) =>
  [...tagsOf(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)]);

it('reads attributes in every way that they are written', () => {
  expect(read(`<a href="/a?b=1&amp;c=2" title='x > y' data-n=3 hidden>`)).toEqual([
    ['a', { href: '/a?b=1&c=2', title: 'x > y', 'data-n': '3', hidden: '' }],
  ]);
});

it('reads elements without attributes and those that close themselves', () => {
  expect(read('<p>one<br/><img src="/a.svg" /></p>')).toEqual([
    ['p', {}],
    ['br', {}],
    ['img', { src: '/a.svg' }],
  ]);
});

it('does not take text in scripts, styles and comments for elements', () => {
  expect(
    read(`<script src="/a.js">const a = '<a href="/b">';</script><!-- <p id="c"> --><style>a{}</style>`),
  ).toEqual([
    ['script', { src: '/a.js' }],
    ['style', {}],
  ]);
});
