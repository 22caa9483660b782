import { isOver, type LoggedChange } from '../model/changes.ts';
import type { Said } from './changes.ts';

interface Today {
  date: string;
  /** Where addresses that are gone lead. */
  redirects: ReadonlyMap<string, { to: string }>;
  /** A mark of all that something says. */
  markOf: (state: string) => string;
}

/** What the log of changes does not have yet: how what is said now differs from what was logged last. */
export function unlogged(
  log: readonly LoggedChange[],
  said: ReadonlyMap<string, Said>,
  { date, redirects, markOf }: Today,
): LoggedChange[] {
  const standing = lastOf(log);
  const gone = [...standing.values()].filter(({ address }) => !said.has(address));
  const cameFrom = new Map(gone.map((change) => [redirects.get(change.address)?.to, change]));
  const here = [...said.values()].flatMap(({ address, state, council, themes }): LoggedChange[] => {
    const mark = markOf(state);
    const before = standing.get(address) ?? cameFrom.get(address);
    if (before?.address === address && before.mark === mark) return [];
    const kind = before === undefined ? 'new' : before.mark === mark ? 'came' : 'changed';
    return [{ date, kind, mark, address, council, themes }];
  });
  const left = gone.map((change): LoggedChange => {
    const to = redirects.get(change.address)?.to;
    return { ...change, date, kind: to !== undefined && said.has(to) ? 'left' : 'withdrawn' };
  });
  return [...left, ...here].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The last change of everything that stands, by its address. */
function lastOf(log: readonly LoggedChange[]): Map<string, LoggedChange> {
  const last = new Map(log.map((change) => [change.address, change]));
  for (const [address, change] of last) if (isOver(change)) last.delete(address);
  return last;
}
