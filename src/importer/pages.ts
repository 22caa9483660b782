import { linesOf, type Line } from './lines.ts';
import type { RawPage } from './pdf.ts';

/** One sheet: its printed number and its lines, without running heads and feet. */
export interface PdfPage {
  sheet: number;
  printed: string;
  lines: Line[];
}

const MARGIN = 64;
const NUMBER = /^\d{1,3}$/u;

const inMargin = (line: Line, height: number): boolean => line.y < MARGIN || line.y > height - MARGIN;
const isNumber = (line: Line): boolean => NUMBER.test(line.text);
/** Large digits alone near the foot are the page's number, wherever the margin ends. */
const isPageNumber = (line: Line, height: number): boolean =>
  isNumber(line) && (inMargin(line, height) || (line.size > 16 && line.y < 110));
/** Running lines differ by the page number only. */
const shape = (line: Line): string => line.text.replace(/\d+/gu, '#').toLowerCase();

function countShapes(pages: Line[][], heights: number[]): Map<string, number> {
  const counts = new Map<string, number>();
  pages.forEach((lines, index) => {
    const shapes = new Set(lines.filter((line) => inMargin(line, heights[index] ?? 0)).map(shape));
    for (const key of shapes) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return counts;
}

const printedOn = (furniture: Line[]): number | null => {
  const last = furniture.flatMap((line) => line.segments).findLast(({ text }) => NUMBER.test(text));
  const tail = furniture.map((line) => /\s(\d{1,3})$/u.exec(line.text)?.[1]).find(Boolean);
  const text = last?.text ?? tail;
  return text === undefined ? null : Number(text);
};

/** Sheets without a number take it from the commonest distance between sheet and number. */
function numberSheets(printed: (number | null)[]): string[] {
  const shifts = printed.flatMap((number, index) => (number === null ? [] : [number - index - 1]));
  const commonest =
    shifts.toSorted(
      (a, b) => shifts.filter((s) => s === b).length - shifts.filter((s) => s === a).length,
    )[0] ?? 0;
  return printed.map((_, index) => String(Math.max(1, index + 1 + commonest)));
}

/** A heading in a frame of its own may come last in the document's order and stand above all else on its page. */
function inOrder(lines: Line[]): Line[] {
  const last = lines.at(-1);
  const others = lines.slice(0, -1);
  return last && others.length > 0 && others.every((line) => line.y < last.y) ? [last, ...others] : lines;
}

/** Pages as read -> their lines in order, each page with the number printed on it. */
export function pagesOf(raw: RawPage[]): PdfPage[] {
  const all = raw.map((page, index) => linesOf(index + 1, page.items));
  const heights = raw.map((page) => page.height);
  const counts = countShapes(all, heights);
  const often = Math.max(3, raw.length * 0.3);
  const isFurniture = (line: Line, index: number): boolean =>
    isPageNumber(line, heights[index] ?? 0) ||
    (inMargin(line, heights[index] ?? 0) && (counts.get(shape(line)) ?? 0) >= often);
  const printed = numberSheets(
    all.map((lines, index) => printedOn(lines.filter((line) => isFurniture(line, index)))),
  );
  return all.map((lines, index) => ({
    sheet: index + 1,
    printed: printed[index] ?? String(index + 1),
    lines: inOrder(lines.filter((line) => !isFurniture(line, index))),
  }));
}
