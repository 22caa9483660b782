/** One value or list of values for each record, in order: each list stands once, runs of records share it. */
export interface PackedColumn {
  lists: string[][];
  /** "0A1B3A": list 0 once, list 1 for three records. Numbers in base 32. */
  runs: string;
}

/** One list of values for each record -> the column. */
export function packColumn(lists: readonly (readonly string[])[]): PackedColumn {
  const numbers = new Map<string, number>();
  const column: PackedColumn = { lists: [], runs: '' };
  for (let at = 0; at < lists.length;) {
    const list = lists[at] ?? [];
    const key = list.join('\n');
    let run = 1;
    while (at + run < lists.length && (lists[at + run] ?? []).join('\n') === key) run += 1;
    const number = numbers.get(key) ?? column.lists.push([...list]) - 1;
    numbers.set(key, number);
    column.runs += number.toString(32) + (run === 1 ? 'A' : `B${run.toString(32)}A`);
    at += run;
  }
  return column;
}

/** The column -> one list of values for each record. */
export function unpackColumn({ lists, runs }: PackedColumn): string[][] {
  const all: string[][] = [];
  for (const run of runs.split('A').slice(0, -1)) {
    const [number = '0', length = '1'] = run.split('B');
    const list = lists[Number.parseInt(number, 32)] ?? [];
    for (let times = Number.parseInt(length, 32); times > 0; times -= 1) all.push(list);
  }
  return all;
}
