import { shortNames } from './short-name.ts';
import { tileLayout } from './tile-layout.ts';

/** A council to be drawn as a tile. */
interface Placed {
  id: string;
  name: string;
  position: { lat: number; lon: number };
}

/** A tile, by its top left corner. */
type Tile<P extends Placed> = P & { x: number; y: number; short: string };

export const TILE = 46;
const PITCH = 49;

/** Councils as tiles, from north to south and west to east, in a box of that width and height. */
export function tileMap<P extends Placed>(
  councils: readonly P[],
): { width: number; height: number; tiles: Tile<P>[] } {
  const cells = tileLayout(councils.map(({ id, position }) => ({ id, ...position })));
  const shorts = shortNames(councils.map(({ name }) => name));
  const tiles = councils
    .map((council) => {
      const { column = 0, row = 0 } = cells.get(council.id) ?? {};
      return { ...council, x: column * PITCH, y: row * PITCH, short: shorts.get(council.name) ?? '' };
    })
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const extent = (ends: number[]) => Math.max(0, ...ends) + TILE;
  return { width: extent(tiles.map(({ x }) => x)), height: extent(tiles.map(({ y }) => y)), tiles };
}
