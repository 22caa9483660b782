import { expect, it } from 'vitest';
import { tileLayout, type Located } from './tile-layout.ts';

/** Places strewn over England without order, the same each time; every third crowds around one point. */
const places: Located[] = Array.from({ length: 153 }, (_, index) => ({
  id: `council-${index}`,
  lat: index % 3 === 0 ? 51.5 + (index % 7) / 100 : 50 + ((index * 37) % 56) / 10,
  lon: index % 3 === 0 ? -0.1 + (index % 11) / 100 : -5 + ((index * 53) % 66) / 10,
}));

it('gives every council a cell of its own, and begins at the top left', () => {
  const cells = [...tileLayout(places).values()];
  expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
  expect(Math.min(...cells.map(({ column }) => column))).toBe(0);
  expect(Math.min(...cells.map(({ row }) => row))).toBe(0);
});

it('gives the same cells in whatever order the councils come', () => {
  const sorted = (map: Map<string, unknown>) => [...map].sort(([a], [b]) => a.localeCompare(b));
  expect(sorted(tileLayout(places.toReversed()))).toEqual(sorted(tileLayout(places)));
});

it('keeps north above south and west before east', () => {
  const layout = tileLayout([
    ...places,
    { id: 'north-west', lat: 56, lon: -6 },
    { id: 'south-east', lat: 49, lon: 2 },
  ]);
  const [north, south] = [layout.get('north-west'), layout.get('south-east')];
  expect(north?.row).toBeLessThan(south?.row ?? 0);
  expect(north?.column).toBeLessThan(south?.column ?? 0);
});

it('has nothing to lay out where there are no councils', () => {
  expect(tileLayout([]).size).toBe(0);
});
