import { join } from 'node:path';
import { addressesOf } from '../knowledge/addresses.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { PERMALINKS_FILE } from '../model/kept-files.ts';
import { readPublished } from './content.ts';
import { writeWhole } from './write-whole.ts';

/** Addresses that the site offers and `content/permalinks.txt` does not know yet. */
export const newAddresses = (root: string, knowledge: KnowledgeBase): string[] =>
  unknownTo(readPublished(root).addresses, knowledge);

function unknownTo(addresses: readonly string[], knowledge: KnowledgeBase): string[] {
  const known = new Set(addresses);
  return [...addressesOf(knowledge)].filter((address) => !known.has(address));
}

/** Adds them in order, so that from now on none of them may vanish. Returns how many were added. */
export function recordAddresses(root: string, knowledge: KnowledgeBase): number {
  const { addresses } = readPublished(root);
  const added = unknownTo(addresses, knowledge);
  const all = [...new Set([...addresses, ...added])].sort();
  const isSame =
    all.length === addresses.length && all.every((address, index) => address === addresses[index]);
  if (!isSame) writeWhole(join(root, PERMALINKS_FILE), `${all.join('\n')}\n`);
  return added.length;
}
