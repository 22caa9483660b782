import { describe, expect, it } from 'vitest';
import type { LoggedChange } from '../model/changes.ts';
import type { CouncilId } from '../model/ids.ts';
import type { Said } from './changes.ts';
import { unlogged } from './changelog.ts';

const LEEDS = 'leeds' as CouncilId;
const said = (...pairs: [string, string][]): Map<string, Said> =>
  new Map(
    pairs.map(([address, state]) => [
      address,
      { address, state, kind: 'statement', council: LEEDS, themes: [] },
    ]),
  );
const to = (pairs: Record<string, string>) =>
  new Map(Object.entries(pairs).map(([from, target]) => [from, { to: target }]));
const logOf = (log: LoggedChange[], now: Map<string, Said>, date: string, redirects = to({})) => [
  ...log,
  ...unlogged(log, now, { date, redirects, markOf: (state) => state }),
];
const lines = (log: LoggedChange[]) => log.map(({ date, kind, address }) => `${date} ${kind} ${address}`);

describe('the log of changes', () => {
  const first = logOf([], said(['/a/', 'A'], ['/b/', 'B']), '2026-01-01');

  it('begins with everything as new, and gets no line while nothing changes', () => {
    expect(lines(first)).toEqual(['2026-01-01 new /a/', '2026-01-01 new /b/']);
    expect(logOf(first, said(['/a/', 'A'], ['/b/', 'B']), '2026-02-02')).toEqual(first);
  });

  it('gets a line for what is new, changed and withdrawn', () => {
    const second = logOf(first, said(['/a/', 'other'], ['/c/', 'C']), '2026-02-02');
    expect(lines(second.slice(2))).toEqual([
      '2026-02-02 changed /a/',
      '2026-02-02 withdrawn /b/',
      '2026-02-02 new /c/',
    ]);
  });

  it('does not call withdrawn and new what only moved', () => {
    const moved = logOf(first, said(['/a/', 'A'], ['/c/', 'B']), '2026-02-02', to({ '/b/': '/c/' }));
    expect(lines(moved.slice(2))).toEqual(['2026-02-02 left /b/', '2026-02-02 came /c/']);
    expect(logOf(moved, said(['/a/', 'A'], ['/c/', 'B']), '2026-03-03', to({ '/b/': '/c/' }))).toEqual(moved);
  });

  it('calls changed what moved and says something else', () => {
    const moved = logOf(first, said(['/a/', 'A'], ['/c/', 'C']), '2026-02-02', to({ '/b/': '/c/' }));
    expect(lines(moved.slice(2))).toEqual(['2026-02-02 left /b/', '2026-02-02 changed /c/']);
  });

  it('calls new again what was withdrawn and is back', () => {
    const without = logOf(first, said(['/a/', 'A']), '2026-02-02');
    const back = logOf(without, said(['/a/', 'A'], ['/b/', 'B']), '2026-03-03');
    expect(lines(back.slice(3))).toEqual(['2026-03-03 new /b/']);
  });
});
