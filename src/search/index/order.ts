import type { SearchRecord } from '../record.ts';

/** Records about one council alone stand together, so that its records are one run of numbers; the rest follow. */
export function recordsInOrder(records: readonly SearchRecord[]): {
  records: SearchRecord[];
  runs: Map<string, { from: number; count: number }>;
} {
  const byCouncil = new Map<string, SearchRecord[]>();
  const rest: SearchRecord[] = [];
  for (const record of records) {
    const [council, ...others] = record.councils;
    if (council === undefined || others.length > 0) rest.push(record);
    else {
      const own = byCouncil.get(council) ?? [];
      own.push(record);
      byCouncil.set(council, own);
    }
  }
  const runs = new Map<string, { from: number; count: number }>();
  let from = 0;
  for (const [council, { length }] of byCouncil) {
    runs.set(council, { from, count: length });
    from += length;
  }
  return { records: [...[...byCouncil.values()].flat(), ...rest], runs };
}
