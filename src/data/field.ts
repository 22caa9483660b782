import { TABLES, type TableName } from '../model/tables.ts';

/** What a cell can hold. In CSV lists are ids parted by spaces, and pairs are `overall=good leadership=good`. */
export type Value = string | number | boolean | null | string[] | Record<string, string>;

/** A field of a table, as the data package describes it. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'pairs';
  description: string;
  /** The values that it can have, each with what readers call it. */
  values?: Record<string, string>;
  /** The table whose ids it holds. */
  refers?: string;
  /** True of the fields that tell the rows of a table apart, where it has no ids. */
  isKey?: boolean;
}

/** An address from the root of the site -> with the base path before it. */
export type Href = (url: string) => string;

/** Facts with names, by id -> the names by id. */
export const namesIn = (facts: Record<string, { name: string }>): Record<string, string> =>
  Object.fromEntries(Object.entries(facts).map(([id, { name }]) => [id, name]));

/** A field, and where its value comes from. */
export interface Column<Entry> extends Field {
  of: (entry: Entry) => Value | undefined;
}

type Row = Record<string, Value>;

/** One table of the data: its columns are the only place that says which fields there are, and in which order. */
export interface Dataset {
  name: string;
  title: string;
  fields: Field[];
  rows: Row[];
}

interface Table<Entry> {
  name: TableName;
  columns: Column<Entry>[];
  entries: Iterable<Entry>;
}

/** Columns and entries -> a table of plain objects. What is not known is null. */
export function dataset<Entry>({ name, columns, entries }: Table<Entry>): Dataset {
  return {
    name,
    title: TABLES[name],
    fields: columns.map(({ of: _of, ...field }) => field),
    rows: Array.from(entries, (entry) =>
      Object.fromEntries(columns.map((column) => [column.name, column.of(entry) ?? null])),
    ),
  };
}
