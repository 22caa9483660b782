import type { FoundIn } from './find.ts';
import type { SearchStart } from '../pieces/format.ts';
import { guessedThemes, guessedThread, type GuessedThread, type Guesses } from './likely-themes.ts';
import type { Understood } from './understand.ts';

interface Guessable extends Understood, FoundIn {
  wantsThread: boolean;
}

/** What a question in everyday words is likely about; a question that names pages is not guessed at. */
export function guessed(
  { question, parts, hits, unknown, ranked, whole, likely, named, wantsThread }: Guessable,
  start: SearchStart,
): { themes: Guesses; thread: GuessedThread | null } {
  if (named.pages.length > 0) return { themes: { first: [], second: [] }, thread: null };
  const isWhole = whole && unknown.every(({ taken }) => taken !== null);
  const near = ranked[0]?.near ?? 0;
  const rarest = Math.min(...hits.flatMap(({ sizeInText }) => (sizeInText > 0 ? sizeInText : [])));
  const said = { question, parts, likely, isWhole, near, rarest };
  return {
    themes: guessedThemes({ ...said, named: named.names }),
    thread: wantsThread ? guessedThread(said, start) : null,
  };
}
