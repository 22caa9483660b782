import type { Run } from './pdf.ts';

/** A line as the eras below write it: text, and where it differs from running text. */
export interface Typed {
  text: string;
  size?: number;
  bold?: boolean;
  x?: number;
  /** How far below the line before; a line's height where it is left out. */
  down?: number;
  /** A second cell on the same row, raised or lowered against the first. */
  cell?: { text: string; x: number; raised?: number };
}

const LEFT = 71;
const TOP = 740;
const PITCH = 14.4;

/** Lines from the top of a page, with its number at the foot. */
export function page(number: number, lines: Typed[]): Run[] {
  let y = TOP;
  const runs = lines.flatMap(
    ({ text, size = 12, bold = false, x = LEFT, down = PITCH * (size / 12), cell }): Run[] => {
      y -= down;
      const first = { x, y, size, bold, text };
      return cell ? [first, { x: cell.x, y: y + (cell.raised ?? 0), size, bold, text: cell.text }] : [first];
    },
  );
  return [...runs, { x: 513, y: 34, size: 20, bold: false, text: String(number) }];
}

/** A heading in large bold print. */
export const heading = (text: string, size = 14): Typed => ({ text, size, bold: true, down: 30 });
/** A numbered paragraph over several lines, the second and later ones set in. */
export const numbered = (number: number, first: string, ...rest: string[]): Typed[] => [
  { text: `${number}. ${first}`, down: 28 },
  ...rest.map((text) => ({ text, x: 99 })),
];
/** An item of a list. */
export const item = (first: string, ...rest: string[]): Typed[] => [
  { text: `• ${first}`, x: 89, down: 22 },
  ...rest.map((text) => ({ text, x: 107 })),
];
