import { giveWay } from './give-way.ts';
import type { NamedThing } from '../pieces/format.ts';
import { stem } from '../text/stem.ts';
import { formsIn, isStopWord } from '../text/words.ts';

/** How much all words of a question that a theme is called by count, beside those of the phrase that fits best. */
const SCATTERED = 0.6;

const stemsOf = (text: string): string[] => [
  ...new Set(formsIn(text).flatMap((form) => (isStopWord(form) ? [] : stem(form)))),
];

/** For each theme, how much the words of a question fit what the theme is called and what people say for it. */
export type SpokenThemes = (question: string) => number[];

/** Makes the names of themes ready to be compared with questions: phrases need not stand in them word by word. */
export async function spokenThemes(themes: readonly NamedThing[]): Promise<SpokenThemes> {
  const phrases: string[][][] = [];
  for (const { name, also } of themes) {
    phrases.push([name, ...also].map(stemsOf).filter(({ length }) => length > 0));
    await giveWay();
  }
  const counts = new Map<string, number>();
  for (const own of phrases)
    for (const word of new Set(own.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string): number => {
    const count = counts.get(word) ?? 0;
    return Math.log(1 + (themes.length - count + 0.5) / (count + 0.5));
  };
  const rarities = new Map(Array.from(counts.keys(), (word) => [word, rarity(word)]));
  const weight = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += rarities.get(word) ?? 0;
    return sum;
  };
  const themesWithWeights = phrases.map((own) => own.map((words) => ({ words, whole: weight(words) })));
  return (question) => {
    const asked = new Set(stemsOf(question));
    return themesWithWeights.map((own) => {
      const held = own.map(({ words, whole }) => ({ words: words.filter((word) => asked.has(word)), whole }));
      const fits = held.map(({ words, whole }) => weight(words) ** 2 / whole);
      return Math.max(0, ...fits) + SCATTERED * weight(new Set(held.flatMap(({ words }) => words)));
    });
  };
}
