import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.ts';

/** Where each report is published, by the end of the path of its file. */
export interface ReportAddresses {
  of: (file: string) => string | null;
}

/** A table of addresses that cannot be used, and why. */
export class AddressProblem extends Error {}

/** Reads a table with the columns file and url; without a table no address is known. */
export function readAddresses(table: string | undefined): ReportAddresses {
  if (table === undefined) return { of: () => null };
  const rows = parseCsv(textOf(table));
  const [first] = rows;
  if (first && !('file' in first && 'url' in first))
    throw new AddressProblem(
      `${table} has the columns ${Object.keys(first).join(', ')}; it needs “file” and “url”.`,
    );
  const urls = new Map(rows.map(({ file = '', url = '' }) => [slashed(file), url]));
  return {
    of: (file) =>
      endsOf(slashed(file))
        .map((end) => urls.get(end))
        .find(Boolean) ?? null,
  };
}

function textOf(table: string): string {
  try {
    return readFileSync(table, 'utf8');
  } catch {
    throw new AddressProblem(`The table of addresses ${table} cannot be read.`);
  }
}

const slashed = (file: string): string => file.replaceAll('\\', '/');

/** "a/b/c.pdf" -> "a/b/c.pdf", "b/c.pdf", "c.pdf". */
function endsOf(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
