import type { Figure } from '../compiler/compiled.ts';
import { standsAt, type Book, type Passage, type Whereabouts } from './book.ts';
import { states } from './figures.ts';

type Counted = Pick<Figure, 'text' | 'value' | 'unit'>;

const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join(' ');

/** Whether a figure stands where its statement says; anywhere in the source, where it says nothing. */
export function isFound(figure: Counted, at: Whereabouts, { passages }: Book): boolean {
  const named = [
    ...at.paragraphs.map((number) => passages.filter(({ para }) => para === number)),
    ...at.pages.map((number) => passages.filter(({ page }) => page === number)),
  ];
  const texts = named.length > 0 ? named : [passages];
  return texts.some((passagesThere) => states(textOf(passagesThere), figure));
}

/** The passage nearest to where the statement points that has the figure; null where none has. */
export function nearestWith(figure: Counted, at: Whereabouts, { passages }: Book): Passage | null {
  const named = passages.flatMap((passage, index) => (standsAt(passage, at) ? [index] : []));
  const away = (index: number): number =>
    Math.min(...named.map((one) => Math.abs(one - index)), passages.length);
  return (
    passages
      .map((passage, index) => ({ passage, away: away(index) }))
      .toSorted((a, b) => a.away - b.away)
      .find(({ passage }) => states(passage.text, figure))?.passage ?? null
  );
}
