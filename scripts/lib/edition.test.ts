import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallSite } from '../../tests/small-site.ts';
import { unloggedIn } from '../../src/load/changes.ts';
import { loadContent, type Content } from '../../src/load/content.ts';
import { editionOf, sumOf, type Edition } from './edition.ts';

let content: Content;
let edition: Edition;
let folder: string;
beforeAll(async () => {
  const site = smallSite();
  const loaded = await loadContent({ root: site.root });
  site.remove();
  content = { ...loaded, changes: unloggedIn(loaded, '2026-11-27') };
  edition = editionOf(content, 'https://example.org');
  folder = mkdtempSync(path.join(tmpdir(), 'edition-'));
  writeFileSync(path.join(folder, 'edition.tar.gz'), edition.packed);
  execFileSync('tar', ['-xzf', 'edition.tar.gz'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is named by the day of the last change, and unpacks into one folder', () => {
  expect(edition.name).toBe('improvement-journeys-2026-11-27');
  expect(readdirSync(folder).sort()).toEqual(['edition.tar.gz', edition.name]);
});

it('can be checked by its checksums', () => {
  const inside = path.join(folder, edition.name);
  const sums = readFileSync(path.join(inside, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const files = readdirSync(inside).filter((file) => file !== 'SHA256SUMS');
  expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(files.sort());
  for (const line of sums) {
    const [sum, file = ''] = line.split('  ');
    expect(sumOf(readFileSync(path.join(inside, file)))).toBe(sum);
  }
});

it('holds every table with its dictionary, and addresses that lead to the site', () => {
  const text = (file: string) => readFileSync(path.join(folder, edition.name, file), 'utf8');
  expect(text('README.txt')).toContain('Cite as: Improvement Journeys, edition of 2026-11-27.');
  const { resources } = JSON.parse(text('datapackage.json')) as { resources: { name: string }[] };
  for (const { name } of resources) expect(text('README.txt')).toContain(`\n${name}.csv, ${name}.json: `);
  expect(text('findings.csv')).toContain('https://example.org/sources/exampleshire/');
});

it('has the same bytes whenever and wherever it is made', () => {
  expect(editionOf(content, 'https://example.org').packed.equals(edition.packed)).toBe(true);
});
