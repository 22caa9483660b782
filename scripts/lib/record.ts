import { PERMALINKS_FILE } from '../../src/graph/check/addresses.ts';
import { logChanges } from '../../src/load/changes.ts';
import { CHANGES_FILE, type Content } from '../../src/load/content.ts';
import { recordAddresses } from '../../src/load/permalinks.ts';
import type { LoggedChange } from '../../src/model/changes.ts';

/** Writes down what is published: its addresses, which are never lost, and what changed, which followers are told. */
export function record(root: string, { knowledgeBase }: Content, unlogged: readonly LoggedChange[]): void {
  const added = recordAddresses(root, knowledgeBase);
  logChanges(root, unlogged);
  if (added > 0)
    console.log(`${added} new addresses in ${PERMALINKS_FILE}: commit it, and they will never be lost`);
  if (unlogged.length > 0)
    console.log(`${unlogged.length} changes in ${CHANGES_FILE}: commit it, and followers are told`);
}
