import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { shortName, shortNames } from './short-name.ts';
import { tileMap } from './tile-map.ts';

it('shortens the name of a council to what fits a tile', () => {
  expect(
    ['York', 'Birmingham', 'North Yorkshire', 'Stockton-on-Tees', 'Bournemouth, Christchurch and Poole'].map(
      shortName,
    ),
  ).toEqual(['York', 'Birm', 'NYor', 'STee', 'BCP']);
});

it('tells names apart that begin alike', () => {
  expect([...shortNames(['Derby', 'Derbyshire', 'Barnet', 'Barnsley', 'York']).values()]).toEqual([
    'Derb',
    'Ders',
    'Bare',
    'Bars',
    'York',
  ]);
  expect([...shortNames(['Newcastle upon Tyne', 'North Tyneside']).values()]).toEqual(['NeTy', 'NoTy']);
});

it('gives every council of today letters of its own', () => {
  const names = globSync('content/councils/*.md', { cwd: path.join(import.meta.dirname, '../..') })
    .map((file) => readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8'))
    .filter((text) => !/^until:/mu.test(text))
    .flatMap((text) => /^name: (?<name>.*)$/mu.exec(text)?.groups?.name ?? []);
  expect(names.length).toBeGreaterThan(100);
  expect(new Set(shortNames(names).values()).size).toBe(names.length);
});

it('draws councils from north to south in a box that holds them all', () => {
  const { tiles, width, height } = tileMap([
    { id: 'south', name: 'South', position: { lat: 50, lon: 0 } },
    { id: 'north', name: 'North', position: { lat: 55, lon: -2 } },
  ]);
  expect(tiles.map(({ id }) => id)).toEqual(['north', 'south']);
  expect(tiles.every(({ x, y }) => x >= 0 && x < width && y >= 0 && y < height)).toBe(true);
});
