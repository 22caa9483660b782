import { beforeAll, expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { unzip } from '../../tests/unzip.ts';
import { unloggedIn } from '../../src/load/changes.ts';
import { loadContent, type Content } from '../../src/load/content.ts';
import { editionOf, sumOf, type Edition } from './edition.ts';

let content: Content;
let edition: Edition;
let files: Map<string, Buffer>;
beforeAll(async () => {
  const site = smallSite();
  const loaded = await loadContent({ root: site.root });
  site.remove();
  content = { ...loaded, changes: unloggedIn(loaded, '2026-11-27') };
  edition = await editionOf(content, 'https://example.org');
  files = unzip(edition.packed);
});

const inside = (name: string): Buffer => files.get(`${edition.name}/${name}`) ?? Buffer.alloc(0);

it('is named by the day of the last change, and unpacks into one folder', () => {
  expect(edition.name).toBe('improvement-journeys-2026-11-27');
  expect(new Set([...files.keys()].map((file) => file.split('/')[0]))).toEqual(new Set([edition.name]));
});

it('can be checked by its checksums', () => {
  const sums = inside('SHA256SUMS').toString().trim().split('\n');
  expect(sums).toHaveLength(files.size - 1);
  for (const line of sums) {
    const [sum, file = ''] = line.split('  ');
    expect(sumOf(inside(file))).toBe(sum);
  }
});

it('holds every table with its dictionary, and addresses that lead to the site', () => {
  const text = (file: string) => inside(file).toString();
  expect(text('README.txt')).toContain('Cite as: Improvement Journeys, edition of 2026-11-27.');
  const { resources } = JSON.parse(text('datapackage.json')) as { resources: { name: string }[] };
  for (const { name } of resources) expect(text('README.txt')).toContain(`\n${name}.csv, ${name}.json: `);
  expect(text('findings.csv')).toContain('https://example.org/sources/exampleshire/');
});

it('has the same bytes whenever and wherever it is made', async () => {
  expect((await editionOf(content, 'https://example.org')).packed.equals(edition.packed)).toBe(true);
});
