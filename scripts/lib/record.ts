import { logChanges } from '../../src/load/changes.ts';
import type { Content } from '../../src/load/content.ts';
import { newAddresses, recordAddresses } from '../../src/load/permalinks.ts';
import type { LoggedChange } from '../../src/model/changes.ts';
import { CHANGES_FILE, PERMALINKS_FILE } from '../../src/model/kept-files.ts';

/** Writes down what is published: its addresses, which are never lost, and what changed, which followers are told. */
export function record(root: string, { knowledgeBase }: Content, unlogged: readonly LoggedChange[]): void {
  const added = recordAddresses(root, knowledgeBase);
  logChanges(root, unlogged);
  if (added > 0)
    console.log(`${added} new addresses in ${PERMALINKS_FILE}: commit it, and they will never be lost`);
  if (unlogged.length > 0)
    console.log(`${unlogged.length} changes in ${CHANGES_FILE}: commit it, and followers are told`);
}

/** Says what is not written down, so that it is not published yet: an address that nobody keeps is lost by the next renaming. */
export function unrecorded(
  root: string,
  { knowledgeBase }: Content,
  unlogged: readonly LoggedChange[],
): string[] {
  const added = newAddresses(root, knowledgeBase);
  return [
    ...(added.length > 0 ? [`${added.length} new addresses, the first is ${added[0]}`] : []),
    ...(unlogged.length > 0 ? [`${unlogged.length} changes, the first is at ${unlogged[0]?.address}`] : []),
  ];
}
