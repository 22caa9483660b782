import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { tagsOf } from '../../scripts/lib/html.ts';
import { readPages, type Page } from '../../scripts/lib/site-files.ts';

const KILOBYTE = 1024;
const { folder } = inject('sites').root;
const pages = await readPages(folder);
const councils = [...pages.values()].filter(({ address }) => /^\/councils\/[^/]+\/$/u.test(address));

const compressed = (text: string | Buffer): number => gzipSync(text).length;
const compressedFile = (address: string): number => compressed(readFileSync(path.join(folder, address)));

/** Files that the page names itself: its style sheets, its scripts and what they load at once. */
function filesOf({ html }: Page, kind: 'style' | 'script'): string[] {
  const rel = kind === 'style' ? 'stylesheet' : 'modulepreload';
  return [...tagsOf(html)].flatMap(({ name, attributes }) => {
    if (name === 'link' && attributes.get('rel') === rel) return attributes.get('href') ?? [];
    return kind === 'script' && name === 'script' ? (attributes.get('src') ?? []) : [];
  });
}

function inlineScript({ html }: Page): string {
  return [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gsu)]
    .map(([, code]) => code)
    .join('');
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const scriptWeight = (page: Page): number =>
  sum(filesOf(page, 'script').map(compressedFile)) + compressed(inlineScript(page));
const weight = (page: Page): number =>
  compressed(page.html) + sum(filesOf(page, 'style').map(compressedFile));

it('keeps a council’s page and its style under 60 KB compressed', () => {
  const heavy = councils.filter((page) => weight(page) > 60 * KILOBYTE);
  expect(heavy.map((page) => `${page.address} ${weight(page)}`)).toEqual([]);
});

it('sends a council’s page no more than 15 KB of script', () => {
  const heavy = councils.filter((page) => scriptWeight(page) > 15 * KILOBYTE);
  expect(heavy.map((page) => `${page.address} ${scriptWeight(page)}`)).toEqual([]);
});

// The bars of pages that list: what is more belongs on pages of years, or in folds.
it.each([
  { kind: 'theme', address: /^\/themes\/[^/]+\/$/u, kilobytes: 200 },
  { kind: 'year of a theme', address: /^\/themes\/[^/]+\/\d{4}\//u, kilobytes: 100 },
  { kind: 'thread', address: /^\/journeys\/[^/]+\/[^/]+\/$/u, kilobytes: 120 },
  { kind: 'council', address: /^\/councils\/[^/]+\/$/u, kilobytes: 80 },
  { kind: 'journey', address: /^\/journeys\/[^/]+\/$/u, kilobytes: 350 },
])('keeps a page of a $kind under $kilobytes KB of HTML', ({ address, kilobytes }) => {
  const heavy = [...pages.values()].filter(
    (page) => address.test(page.address) && Buffer.byteLength(page.html) > kilobytes * KILOBYTE,
  );
  expect(heavy.map((page) => `${page.address} ${Buffer.byteLength(page.html)}`)).toEqual([]);
});
