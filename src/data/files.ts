import { digestOf } from '../knowledge/digest.ts';
import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import type { Dataset } from './field.ts';
import { zip } from './zip.ts';

/** A file of the data: its content is made when it is written. */
export interface DataFile<Content = string> {
  name: string;
  mediaType: string;
  /** A digest of all that the content is made of. */
  madeOf: string;
  content: () => Content;
}

/** The file that holds every table, their description, and the sources as references. */
export const WHOLE = 'improvement-journeys.zip';

const PACKAGE = 'datapackage.json';
const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Rows as JSON, one a line: a third lighter than with a line for each field, and lines can be compared. */
const jsonLines = (rows: Dataset['rows']): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** Every table as CSV and as JSON, and the package that describes them. */
export function dataFiles(datasets: readonly Dataset[], version: string): DataFile[] {
  const tables = datasets.map((table) => ({ table, madeOf: digestOf(table) }));
  return [
    ...tables.map(({ table, madeOf }) => ({
      name: `${table.name}.csv`,
      mediaType: CSV_TYPE,
      madeOf,
      content: () => toCsv(table),
    })),
    ...tables.map(({ table: { name, rows }, madeOf }) => ({
      name: `${name}.json`,
      mediaType: JSON_TYPE,
      madeOf,
      content: () => jsonLines(rows),
    })),
    {
      name: PACKAGE,
      mediaType: JSON_TYPE,
      madeOf: digestOf([version, tables.map(({ madeOf }) => madeOf)]),
      content: () => `${JSON.stringify(dataPackage(datasets, version), null, 2)}\n`,
    },
  ];
}

/** Of all files of the data an archive of those that say everything once: the tables as CSV and not as JSON too. */
export function wholeOf(files: readonly DataFile[]): DataFile<Promise<Uint8Array<ArrayBuffer>>> {
  const entries = files.filter(({ name, mediaType }) => mediaType !== JSON_TYPE || name === PACKAGE);
  return {
    name: WHOLE,
    mediaType: 'application/zip',
    madeOf: digestOf(entries.map(({ madeOf }) => madeOf)),
    content: () => zip(entries.map(({ name, content }) => ({ name, content: content() }))),
  };
}
