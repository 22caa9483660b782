import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';
import { tileMap } from './tile-map.ts';

it('shortens the name of a council to what fits a tile', () => {
  expect(
    ['York', 'Birmingham', 'North Yorkshire', 'Stockton-on-Tees', 'Bournemouth, Christchurch and Poole'].map(
      shortName,
    ),
  ).toEqual(['York', 'Birm', 'NYor', 'STee', 'BCP']);
});

it('draws councils from north to south in a box that holds them all', () => {
  const { tiles, width, height } = tileMap([
    { id: 'south', name: 'South', position: { lat: 50, lon: 0 } },
    { id: 'north', name: 'North', position: { lat: 55, lon: -2 } },
  ]);
  expect(tiles.map(({ id }) => id)).toEqual(['north', 'south']);
  expect(tiles.every(({ x, y }) => x >= 0 && x < width && y >= 0 && y < height)).toBe(true);
});
