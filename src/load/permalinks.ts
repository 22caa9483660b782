import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf } from '../graph/addresses.ts';
import { PERMALINKS_FILE } from '../graph/check/addresses.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import { readPublished } from './content.ts';

/** Addresses that the site offers and `content/permalinks.txt` does not know yet. */
export async function newAddresses(root: string, knowledge: KnowledgeBase): Promise<string[]> {
  const { addresses } = await readPublished(root);
  const known = new Set(addresses);
  return [...addressesOf(knowledge)].filter((address) => !known.has(address));
}

/** Adds them in order, so that from now on none of them may vanish. Returns how many were added. */
export async function recordAddresses(root: string, knowledge: KnowledgeBase): Promise<number> {
  const added = await newAddresses(root, knowledge);
  const { addresses } = await readPublished(root);
  const all = [...new Set([...addresses, ...added])].sort();
  const isSame =
    all.length === addresses.length && all.every((address, index) => address === addresses[index]);
  if (!isSame) await writeWhole(join(root, PERMALINKS_FILE), `${all.join('\n')}\n`);
  return added.length;
}

/** Written beside and put in place when it is whole: a full disk or a cut leaves the list as it was. */
async function writeWhole(place: string, text: string): Promise<void> {
  const unfinished = `${place}.${process.pid}.new`;
  try {
    await writeFile(unfinished, text, { flush: true });
    await rename(unfinished, place);
  } catch (problem) {
    await rm(unfinished, { force: true });
    throw problem;
  }
}
