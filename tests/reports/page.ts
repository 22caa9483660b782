import type { Run } from './pdf.ts';

/** A line as the eras below write it: text, and where it differs from running text. */
export interface Typed {
  text: string;
  size?: number;
  bold?: boolean;
  x?: number;
  /** How far below the line before; a line's height where it is left out. */
  down?: number;
  /** A second cell on the same row, raised or lowered against the first, bold where it is. */
  cell?: { text: string; x: number; raised?: number; bold?: boolean };
}

const LEFT = 71;
const TOP = 740;
const PITCH = 14.4;

/** Lines from the top of a sheet that carries nothing else. */
export function sheet(lines: Typed[]): Run[] {
  let y = TOP;
  return lines.flatMap(
    ({ text, size = 12, bold = false, x = LEFT, down = PITCH * (size / 12), cell }): Run[] => {
      y -= down;
      const first = { x, y, size, bold, text };
      const { raised = 0, ...second } = cell ?? {};
      return cell ? [first, { ...first, ...second, y: y + raised }] : [first];
    },
  );
}

/** Lines from the top of a page, with its number at the foot. */
export const page = (number: number, lines: Typed[]): Run[] => [
  ...sheet(lines),
  { x: 513, y: 34, size: 20, bold: false, text: String(number) },
];

/** A line in small print that runs along the head or foot of every page. */
export const running = (y: number, text: string, x = LEFT): Run => ({ x, y, size: 10, bold: false, text });

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
