/** A council on the map: degrees north and east. */
export interface Located {
  id: string;
  lat: number;
  lon: number;
}

/** A cell of the grid, from the top left. */
interface Cell {
  column: number;
  row: number;
}

interface Point {
  x: number;
  y: number;
}

// A degree of longitude at England's middle latitude is this much of a degree of latitude.
const NARROWING = Math.cos((52.8 * Math.PI) / 180);
// How far crowded parts are spread: 0 keeps distances, 1 gives every council the same room.
const SPREAD = 0.62;
// Cells of the grid for each council; the rest is sea.
const CELLS_EACH = 2;
// How much taller than wide the grid is: all councils stand in 15 columns, which a phone shows whole.
const TALLNESS = 1.36;

/**
 * Gives every council a cell of its own, as near as it goes to where it lies: positions are spread where councils
 * are crowded, each takes the nearest free cell, and pairs change places while that brings them closer.
 * The same councils always give the same layout.
 */
export function tileLayout(councils: readonly Located[]): Map<string, Cell> {
  const ordered = [...councils].sort((a, b) => a.id.localeCompare(b.id));
  const places = spread(ordered);
  const height = Math.ceil(Math.sqrt(ordered.length * CELLS_EACH * TALLNESS));
  const width = Math.ceil((ordered.length * CELLS_EACH) / height);
  const targets = places.map(({ x, y }) => ({ x: x * (width - 1), y: y * (height - 1) }));
  const cells = improve(targets, nearestFree(targets, width, height));
  return new Map(ordered.map(({ id }, index) => [id, trimmed(cells, index)]));
}

/** Positions between 0 and 1, part where they lie and part by their rank. */
function spread(councils: readonly Located[]): Point[] {
  const xs = spreadOne(councils.map(({ lon }) => lon * NARROWING));
  const ys = spreadOne(councils.map(({ lat }) => -lat));
  return councils.map((_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}

function spreadOne(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 1] = [sorted[0], sorted.at(-1)];
  return values.map((value) => {
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / Math.max(1, sorted.length - 1);
    return SPREAD * rank + (1 - SPREAD) * ((value - low) / (high - low || 1));
  });
}

/** The most crowded choose last, so that they spread around each other and not into the sea. */
function nearestFree(targets: readonly Point[], width: number, height: number): Cell[] {
  const free = Array.from({ length: width * height }, (_, index) => ({
    column: index % width,
    row: Math.floor(index / width),
  }));
  const remoteness = (target: Point) =>
    targets.map((other) => gap(target, { column: other.x, row: other.y })).sort((a, b) => a - b)[4] ?? 0;
  const order = targets
    .map((_, index) => index)
    .sort((a, b) => remoteness(targets[b] as Point) - remoteness(targets[a] as Point) || a - b);
  const cells: Cell[] = [];
  for (const index of order) {
    const target = targets[index] as Point;
    const best = free.reduce(
      (nearest, cell, at) => (gap(target, cell) < gap(target, free[nearest] as Cell) ? at : nearest),
      0,
    );
    cells[index] = free.splice(best, 1)[0] as Cell;
  }
  return cells;
}

/** Changes places of pairs while the sum of squared distances falls. */
function improve(targets: readonly Point[], cells: Cell[]): Cell[] {
  for (let better = true; better;) {
    better = false;
    for (let a = 0; a < cells.length; a++)
      for (let b = a + 1; b < cells.length; b++) {
        const [p, q, here, there] = [targets[a], targets[b], cells[a], cells[b]] as [
          Point,
          Point,
          Cell,
          Cell,
        ];
        if (gap(p, there) + gap(q, here) >= gap(p, here) + gap(q, there) - 1e-9) continue;
        [cells[a], cells[b]] = [there, here];
        better = true;
      }
  }
  return cells;
}

const gap = (target: Point, cell: Cell): number => (target.x - cell.column) ** 2 + (target.y - cell.row) ** 2;

/** Without the empty columns and rows at the left and the top. */
function trimmed(cells: readonly Cell[], index: number): Cell {
  const { column, row } = cells[index] as Cell;
  const [left, top] = [
    Math.min(...cells.map((cell) => cell.column)),
    Math.min(...cells.map((cell) => cell.row)),
  ];
  return { column: column - left, row: row - top };
}
