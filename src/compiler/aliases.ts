import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import { isCommonWord } from '../model/words.ts';

/** Aliases of one common word: each would make links of that word on hundreds of pages. */
export function commonAliases(
  aliases: readonly string[],
  placeOf: (index: number) => Place | null,
  file: string,
): Diagnostic[] {
  return aliases.flatMap((alias, index) => {
    if (!isCommonWord(alias)) return [];
    const message = `“${alias}” is a word of every other sentence, and each would become a link: write a name that means this alone, or take it away.`;
    return [error({ rule: 'common-alias', file, place: placeOf(index), message })];
  });
}
