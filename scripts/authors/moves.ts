import type { NewNames } from './mend.ts';
import type { Thing } from './thing.ts';

/** Redirects that a move needs: from, to. */
export type Lines = [from: string, to: string][];

/** The redirects that lead from everything that a thing had an address for to where it is now. */
export function redirectsOf({ kind, id: old }: Thing, now: string): Lines {
  const dashed = (id: string) => id.replace('/', '--');
  switch (kind) {
    case 'council':
      return [
        [`/councils/${old}/*`, `/councils/${now}/*`],
        [`/compare/${old}/`, `/compare/${now}/`],
        [`/journeys/${old}/*`, `/journeys/${now}/*`],
        [`/sources/${old}/*`, `/sources/${now}/*`],
        [`/disagreements/#${old}--*`, `/disagreements/#${now}--*`],
      ];
    case 'theme':
      return [
        [`/themes/${old}/*`, `/themes/${now}/*`],
        [`/journeys/*/${old}/`, `/journeys/*/${now}/`],
      ];
    case 'source':
      return [[`/sources/${old}/`, `/sources/${now}/`]];
    case 'statement':
      return [[`/sources/${old.replace('#', '/#')}`, `/sources/${now.replace('#', '/#')}`]];
    case 'event':
      return [[`/journeys/${old.replace('/', '/#')}`, `/journeys/${now.replace('/', '/#')}`]];
    case 'disagreement':
      return [[`/disagreements/#${dashed(old)}`, `/disagreements/#${dashed(now)}`]];
  }
}

/** What names and addresses become when a thing gets another name. `now` is null where a theme is taken away. */
export function namesAfter({ kind, id: old }: Thing, now: string | null): NewNames {
  const begun = (word: string, mark: string) =>
    word.startsWith(old + mark) && now !== null ? now + word.slice(old.length) : word;
  const lines = now === null ? [] : redirectsOf({ kind, id: old }, now);
  return {
    name: (of, word) => {
      if (kind === 'council') return of === 'council' && word === old ? now : begun(word, '/');
      if (kind === 'source')
        return of === 'source' && word === old ? now : of === 'statement' ? begun(word, '#') : word;
      return of === kind && word === old ? now : word;
    },
    address: (address) => {
      for (const [from, to] of lines) {
        const [before = '', after = ''] = from.split('*');
        if (!from.includes('*') && (address === from || address.startsWith(`${from}#`)))
          return to + address.slice(from.length);
        if (from.includes('*') && address.startsWith(before) && address.endsWith(after))
          return to.replace('*', () => address.slice(before.length, address.length - after.length));
      }
      return address;
    },
  };
}
