import { csvOf, type CellValue } from '../model/csv.ts';
import type { Dataset, Value } from './field.ts';

function cellOf(value: Value): CellValue {
  if (Array.isArray(value)) return value.join(' ');
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join(' ');
}

/** A table with a line of its fields’ names above. */
export const toCsv = ({ fields, rows }: Dataset): string =>
  csvOf([
    fields.map(({ name }) => name),
    ...rows.map((row) => fields.map(({ name }) => cellOf(row[name] ?? null))),
  ]);
