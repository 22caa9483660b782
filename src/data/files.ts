import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import type { Dataset } from './field.ts';
import { zip } from './zip.ts';

/** A file of the data, ready to be written. */
export interface DataFile {
  name: string;
  mediaType: string;
  content: string;
}

/** The file that holds every table and their description. */
export const WHOLE = 'improvement-journeys.zip';

const PACKAGE = 'datapackage.json';
const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Rows as JSON, one a line: a third lighter than with a line for each field, and lines can be compared. */
const jsonLines = (rows: Dataset['rows']): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** Every table as CSV and as JSON, and the package that describes them. */
export const dataFiles = (datasets: Dataset[], version: string): DataFile[] => [
  ...datasets.map((table) => ({ name: `${table.name}.csv`, mediaType: CSV_TYPE, content: toCsv(table) })),
  ...datasets.map(({ name, rows }) => ({
    name: `${name}.json`,
    mediaType: JSON_TYPE,
    content: jsonLines(rows),
  })),
  {
    name: PACKAGE,
    mediaType: JSON_TYPE,
    content: `${JSON.stringify(dataPackage(datasets, version), null, 2)}\n`,
  },
];

/** Of all files of the data an archive of those that say everything once: the tables as CSV, and the package. */
export const wholeOf = (files: readonly DataFile[]): Promise<Uint8Array<ArrayBuffer>> =>
  zip(files.filter(({ name, mediaType }) => mediaType === CSV_TYPE || name === PACKAGE));
