import type { Dataset, Value } from './field.ts';

/** What a spreadsheet would run as a formula when it opens the file. */
const FORMULA = /^[=+@\t\r-]/u;

function words(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(' ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join(' ');
}

/** `He said "no"` -> `"He said ""no"""`; a text that a spreadsheet would run gets an apostrophe before it. */
function cell(value: Value): string {
  const plain = words(value);
  const safe = typeof value !== 'number' && FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets read a file as UTF-8 only where it begins with this mark. */
const UTF8_MARK = '\uFEFF';

/** A table as RFC 4180 has it: a header line, lines ended by CRLF, quotes only where they are needed. */
export const toCsv = ({ fields, rows }: Dataset): string =>
  UTF8_MARK +
  [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ name }) => row[name] ?? null))]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('');
