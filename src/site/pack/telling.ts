import type { Statement } from '../../knowledge/statement.ts';

/** The first of some statements, so many, that the pack has not told before. */
export type Telling = <Told extends Statement>(statements: readonly Told[], most: number) => Told[];

/** Tells no statement twice, though it be on several themes. */
export function tellingOnce(statements: readonly Statement[]): Telling {
  const told = new Set(statements.map(({ key }) => key));
  return (candidates, most) => {
    const first = candidates.filter(({ key }) => !told.has(key)).slice(0, most);
    for (const { key } of first) told.add(key);
    return first;
  };
}
