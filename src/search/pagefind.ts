import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { FiltersById } from './facets.ts';
import { pack } from './packed-filters.ts';
import { RECORD_KINDS, type SearchRecord } from './record.ts';

/** What the browser loads; Pagefind’s own interfaces are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|fragment))$/u;

const FRAGMENT = /^fragment\/(?<id>\w+)\.pf_fragment$/u;
const SIGNATURE = 'pagefind_dcd'.length;

/** There is a file for every record: opened all at once they would be more than a machine allows. */
const OPEN_FILES = 64;

/** A fragment is one record as Pagefind keeps it: compressed JSON behind a signature. */
const urlOf = (fragment: Uint8Array): string =>
  (JSON.parse(gunzipSync(fragment).subarray(SIGNATURE).toString('utf8')) as { url: string }).url;

function must<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

const filled = (meta: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));

/** The statement alone is content, so that excerpts hold nothing else; every other word is weighted metadata. */
async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { url, title, text, council, event, date, tone, context } = record;
  const meta = filled({ title, kind: RECORD_KINDS[record.kind], council, event, date, tone, context });
  must(await index.addCustomRecord({ url, content: text, language: 'en', meta }));
}

async function filesOf(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index } = must(await createIndex({ forceLanguage: 'en', includeCharacters: '%' }));
    if (!index) throw new Error('Pagefind gave no index');
    for (const record of records) await add(index, record);
    return must(await index.getFiles()).files;
  } finally {
    await close();
  }
}

const byPath = (a: IndexFile, b: IndexFile): number => (a.path < b.path ? -1 : 1);

/** Pagefind counts filters for one search only, and results here come from several: so they are published apart. */
function filtersById(files: IndexFile[], records: SearchRecord[]): FiltersById {
  const filters = new Map(records.map((record) => [record.url, record.filters]));
  return Object.fromEntries(
    files.flatMap(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.groups?.id;
      return id ? [[id, filters.get(urlOf(content)) ?? {}]] : [];
    }),
  );
}

/** Writes the search index of a site into a folder of its own. The same records give the same files. */
export async function writeSearchIndex(records: SearchRecord[], folder: string): Promise<void> {
  const files = (await filesOf(records)).filter(({ path }) => NEEDED.test(path)).sort(byPath);
  const all = [
    ...files,
    { path: 'filters.json', content: JSON.stringify(pack(filtersById(files, records))) },
  ];
  const folders = new Set(all.map(({ path }) => dirname(join(folder, path))));
  await Promise.all([...folders].map((place) => mkdir(place, { recursive: true })));
  await pLimit(OPEN_FILES).map(all, ({ path, content }) => writeFile(join(folder, path), content));
}
