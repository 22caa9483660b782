import { join } from 'node:path';
import { addressesOf } from '../graph/addresses.ts';
import { PERMALINKS_FILE } from '../graph/check/addresses.ts';
import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import { readPublished } from './content.ts';
import { writeWhole } from './write-whole.ts';

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
  if (!isSame) writeWhole(join(root, PERMALINKS_FILE), `${all.join('\n')}\n`);
  return added.length;
}
