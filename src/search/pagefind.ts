import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { RECORD_KINDS, type SearchRecord } from './record.ts';

/** What the browser loads; Pagefind’s own interfaces are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|filter|fragment))$/u;

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
  must(
    await index.addCustomRecord({ url, content: text, language: 'en', meta, filters: { ...record.filters } }),
  );
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

/** Writes the search index into the `pagefind` folder of a built site. */
export async function writeSearchIndex(records: SearchRecord[], site: string): Promise<void> {
  for (const file of await filesOf(records)) {
    if (!NEEDED.test(file.path)) continue;
    const path = join(site, 'pagefind', file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
  }
}
