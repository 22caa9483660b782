import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { tagsOf } from '../../scripts/lib/html.ts';
import { readPages, type BuiltPage } from '../../scripts/lib/site-files.ts';

const KILOBYTE = 1024;
const { folder } = inject('sites').root;
const pages = await readPages(folder);
const councils = [...pages.values()].filter(({ address }) => /^\/councils\/[^/]+\/$/u.test(address));

const compressed = (text: string | Buffer): number => gzipSync(text).length;
const compressedFile = (address: string): number => compressed(readFileSync(path.join(folder, address)));

/** Files that the page names itself: its style sheets, its scripts and what they load at once. */
function filesOf({ html }: BuiltPage, kind: 'style' | 'script'): string[] {
  const rel = kind === 'style' ? 'stylesheet' : 'modulepreload';
  return [...tagsOf(html)].flatMap(({ name, attributes }) => {
    if (name === 'link' && attributes.get('rel') === rel) return attributes.get('href') ?? [];
    return kind === 'script' && name === 'script' ? (attributes.get('src') ?? []) : [];
  });
}

function inlineScript({ html }: BuiltPage): string {
  return [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gsu)]
    .map(([, code]) => code)
    .join('');
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const scriptWeight = (page: BuiltPage): number =>
  sum(filesOf(page, 'script').map(compressedFile)) + compressed(inlineScript(page));
const weight = (page: BuiltPage): number =>
  compressed(page.html) + sum(filesOf(page, 'style').map(compressedFile));

it('keeps a council’s page and its style under 30 KB compressed', () => {
  const heavy = councils.filter((page) => weight(page) > 30 * KILOBYTE);
  expect(heavy.map((page) => `${page.address} ${weight(page)}`)).toEqual([]);
});

it('sends a council’s page no more than 6 KB of script', () => {
  const heavy = councils.filter((page) => scriptWeight(page) > 6 * KILOBYTE);
  expect(heavy.map((page) => `${page.address} ${scriptWeight(page)}`)).toEqual([]);
});

it('sends every script whole: none asks for another file before it works', () => {
  const scripts = readdirSync(path.join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const inParts = scripts.filter((name) =>
    /\bfrom\s*["'`]\.|\bimport\s*["'`]\./u.test(readFileSync(path.join(folder, '_astro', name), 'utf8')),
  );
  expect([scripts.length > 3, inParts]).toEqual([true, []]);
});

// The bars of pages that list: what is more belongs on pages of years, or in folds. Most of what a journey weighs are
// its words, which compress to two thirds of it.
const KINDS = [
  { kind: 'theme', address: /^\/themes\/[^/]+\/$/u, html: 145, brotli: 22 },
  { kind: 'theme council by council', address: /^\/themes\/[^/]+\/councils\/$/u, html: 120, brotli: 20 },
  { kind: 'year of a theme', address: /^\/themes\/[^/]+\/\d{4}\//u, html: 65, brotli: 9 },
  { kind: 'thread', address: /^\/journeys\/[^/]+\/[^/]+\/$/u, html: 45, brotli: 8 },
  { kind: 'council', address: /^\/councils\/[^/]+\/$/u, html: 80, brotli: 14 },
  { kind: 'journey', address: /^\/journeys\/[^/]+\/$/u, html: 350, brotli: 43 },
];
/** Of each kind, the longest are compressed as hosts do it: to compress all takes minutes. */
const COMPRESSED = 5;

it.each(KINDS)(
  'keeps a page of a $kind under $html KB of HTML, $brotli KB sent',
  ({ address, html, brotli }) => {
    const longest = [...pages.values()]
      .filter((page) => address.test(page.address))
      .sort((a, b) => b.html.length - a.html.length);
    const heavy = longest.filter((page) => Buffer.byteLength(page.html) > html * KILOBYTE);
    const sent = longest
      .slice(0, COMPRESSED)
      .map((page) => `${page.address} ${brotliCompressSync(page.html).length}`)
      .filter((line) => Number(line.split(' ')[1]) > brotli * KILOBYTE);
    expect([heavy.map((page) => page.address), sent]).toEqual([[], []]);
  },
);
