import path from 'node:path';
import { askForOriginal } from '../lib/original.ts';
import type { PoliteFetch } from '../lib/polite.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import type { Missing } from './compare.ts';

/** Documents that were fetched, each with its file, and those that were not, in words. */
interface Fetched {
  files: Map<string, Missing>;
  unanswered: string[];
}

/** Fetches documents into a folder. */
export async function fetchMissing(
  missing: readonly Missing[],
  folder: string,
  ask: PoliteFetch,
): Promise<Fetched> {
  const fetched: Fetched = { files: new Map(), unanswered: [] };
  for (const document of missing) {
    const original = await askForOriginal(document.url, ask);
    if (!('bytes' in original)) {
      fetched.unanswered.push(`${document.url} ${'why' in original ? original.why : 'was not sent'}`);
      continue;
    }
    const name = [document.published, document.council, /[^/]+$/u.exec(document.url)?.[0]]
      .filter(Boolean)
      .join('-');
    const file = path.join(folder, `${name}.pdf`);
    writeWhole(file, original.bytes);
    fetched.files.set(file, document);
  }
  return fetched;
}
