import { toCsv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import type { Dataset } from './field.ts';

/** A file of the data, ready to be written. */
export interface DataFile {
  name: string;
  mediaType: string;
  text: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every table as CSV and as JSON, and the package that describes them. */
export const dataFiles = (datasets: Dataset[]): DataFile[] => [
  ...datasets.flatMap((table) => [
    { name: `${table.name}.csv`, mediaType: 'text/csv; charset=utf-8', text: toCsv(table) },
    { name: `${table.name}.json`, mediaType: JSON_TYPE, text: json(table.rows) },
  ]),
  { name: 'datapackage.json', mediaType: JSON_TYPE, text: json(dataPackage(datasets)) },
];
