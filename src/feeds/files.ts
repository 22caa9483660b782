import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import type { Dataset } from './field.ts';
import { zip } from './zip.ts';

/** A file of the data, ready to be written. */
export interface DataFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The file that holds every table and their description. */
export const WHOLE = 'improvement-journeys.zip';

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Rows as JSON, one a line: a third lighter than with a line for each field, and lines can be compared. */
const jsonLines = (rows: Dataset['rows']): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** Every table as CSV and as JSON, the package that describes them, and one file that holds tables and package. */
export function dataFiles(datasets: Dataset[], version: string): DataFile[] {
  const tables = datasets.map((table) => ({ name: `${table.name}.csv`, content: toCsv(table) }));
  const description = { name: 'datapackage.json', content: json(dataPackage(datasets, version)) };
  return [
    ...tables.map((file) => ({ ...file, mediaType: 'text/csv; charset=utf-8' })),
    ...datasets.map(({ name, rows }) => ({
      name: `${name}.json`,
      mediaType: JSON_TYPE,
      content: jsonLines(rows),
    })),
    { ...description, mediaType: JSON_TYPE },
    { name: WHOLE, mediaType: 'application/zip', content: zip([...tables, description]) },
  ];
}
