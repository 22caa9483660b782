/** What a cell of a table holds; null where it is not known. */
export type CellValue = string | number | boolean | null;

/** What a spreadsheet would run as a formula when it opens the file. */
const FORMULA = /^[=+@\t\r-]/u;

/** Spreadsheets read a file as UTF-8 only where it begins with this mark. */
const UTF8_MARK = '\uFEFF';

/** `He said "no"` -> `"He said ""no"""`; a text that a spreadsheet would run gets an apostrophe before it. */
function written(cell: CellValue): string {
  const plain = cell === null ? '' : String(cell);
  const safe = typeof cell !== 'number' && FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as RFC 4180 has them: each ended by CRLF, quotes only where they are needed. */
export const csvOf = (lines: readonly (readonly CellValue[])[]): string =>
  UTF8_MARK + lines.map((line) => `${line.map(written).join(',')}\r\n`).join('');
