import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Licence } from '../../src/model/sources.ts';
import type { SourceEntry } from '../../src/knowledge/knowledge-base.ts';
import { writeWhole } from '../../src/load/write-whole.ts';

/** Licences under which a copy of the original may be kept on the machine of whoever reads it. */
const KEEPABLE: ReadonlySet<Licence> = new Set(['ogl-3', 'ofsted-unaltered']);

/** Originals that can be fetched: their address is known, and they may be kept. */
export const fetchable = (sources: Iterable<SourceEntry>): SourceEntry[] =>
  [...sources].filter(({ data }) => data.url !== undefined && KEEPABLE.has(data.licence));

/** Where the original of a source is kept, below the project. */
export const fileOfOriginal = (id: string): string => `library/originals/${id}.pdf`;

export const sumOfFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps an original at once and whole: half of one is never there under its name. */
export const keepOriginal = (root: string, id: string, bytes: Uint8Array): void =>
  writeWhole(path.join(root, fileOfOriginal(id)), bytes);

const ETAGS = 'library/etags.json';

/** The marks that hosts have given originals, by source, so that they need not send them again. */
export function readEtags(root: string): Record<string, string> {
  const file = path.join(root, ETAGS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

export const writeEtags = (root: string, etags: Record<string, string>): void =>
  writeWhole(path.join(root, ETAGS), `${JSON.stringify(etags, null, 1)}\n`);

/** Notes the checksum of an original in the front matter of its source, below its address. */
export function noteSum(root: string, { file, data }: Pick<SourceEntry, 'file' | 'data'>, sum: string): void {
  if (data.sha256 !== undefined) return;
  const full = path.join(root, file);
  const text = readFileSync(full, 'utf8');
  writeWhole(
    full,
    text.replace(/^url:.*\n/mu, (line) => `${line}sha256: ${sum}\n`),
  );
}
