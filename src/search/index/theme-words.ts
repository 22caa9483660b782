import type { ThemeId } from '../../model/ids.ts';
import type { SearchRecord } from '../record.ts';
import type { NamedThing } from '../pieces/format.ts';
import type { ReadWords } from '../pieces/record-words.ts';
import { countThemes, SHARES, type SeenWith } from './theme-counts.ts';

/** How many statements a word is taken to have been seen in before it was: rare words prove little. */
const PRIOR = 4;
/** A word points to few themes. */
const MOST = 6;
const LEAST = 0.04;

/** Which themes a word points to, as the statements on them have it: "~gang" -> "c0A1kB". */
export function themeWords(
  records: readonly SearchRecord[],
  words: ReadWords,
  named: readonly NamedThing[],
): [word: string, themes: string][] {
  const { themes, keys, counts } = countThemes(records, words, named);
  const shares = priors(records);
  const usual = themes.map((id) => shares.get(id) ?? 0);
  return keys.flatMap((key, at) => {
    const own = counts[at];
    return own ? [[`~${key}`, pointersOf(own, usual)]] : [];
  });
}

/** The themes that a word is seen with -> those that it points to, each with its share. */
function pointersOf({ themes, times }: SeenWith, usual: readonly number[]): string {
  const all = themes.reduce((sum, theme) => sum + (times[theme] ?? 0), 0);
  return themes
    .map((theme) => ({
      theme,
      share: ((times[theme] ?? 0) + PRIOR * (usual[theme] ?? 0)) / (all + PRIOR),
    }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ theme, share }) => `${theme.toString(32)}A${Math.round(share * 1000).toString(32)}B`)
    .join('');
}

/** What share of all statements each theme has. */
export function priors(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, themes } of records)
    if (kind === 'finding' || kind === 'recommendation')
      themes.slice(0, SHARES.length).forEach((theme: ThemeId, place) => {
        counts.set(theme, (counts.get(theme) ?? 0) + (SHARES[place] ?? 0));
        all += SHARES[place] ?? 0;
      });
  return new Map(Array.from(counts, ([theme, times]) => [theme, times / Math.max(1, all)]));
}
