import type { Figure } from '../compiler/compiled.ts';
import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import type { Book, Passage, Whereabouts } from './book.ts';

/** Where a fault is reported. */
export interface Where {
  file: string;
  place: Place | null;
}

type Noun = 'paragraph' | 'page';

const ATTRIBUTES: Record<Noun, string> = { paragraph: 'para', page: 'page' };

/** A paragraph or page is named that the source does not have. */
export function missingPlace(noun: Noun, number: string, book: Book, { file, place }: Where): Diagnostic {
  const message = `The source has no ${noun} ${number}; ${extentOf(noun, noun === 'page' ? book.pages : book.paragraphs)}.`;
  return error({ rule: 'evidence-place', file, place, message });
}

function extentOf(noun: Noun, numbers: ReadonlySet<string>): string {
  const all = [...numbers].map(Number);
  if (all.length === 0) return `its ${noun}s have no numbers`;
  return `its ${noun}s run from ${Math.min(...all)} to ${Math.max(...all)}`;
}

/** A figure does not stand where its statement says. */
export function missingFigure(
  { text, place }: Figure,
  at: Whereabouts,
  nearest: Passage | null,
  file: string,
): Diagnostic {
  const where = placesNamed(at);
  const found = nearest
    ? `“${text}” is not in ${where}; the nearest place that has it is ${passageNamed(nearest)}.`
    : `“${text}” is not in ${where}, nor anywhere else in it.`;
  return error({
    rule: 'evidence-figure',
    file,
    place,
    message: found,
    expected: nearest ? [cure(nearest)] : [],
  });
}

function placesNamed({ paragraphs, pages }: Whereabouts): string {
  const list = [...listed('paragraph', paragraphs), ...listed('page', pages)];
  return list.length > 0 ? `${list.join(' or ')} of the source` : 'the source';
}

const listed = (noun: Noun, numbers: string[]): string[] =>
  numbers.length === 0 ? [] : [`${noun}${numbers.length > 1 ? 's' : ''} ${numbers.join(', ')}`];

const passageNamed = ({ para, page }: Passage): string =>
  para === null ? `page ${page}` : `paragraph ${para}, on page ${page}`;

const cure = ({ para, page }: Passage): string =>
  para === null ? `${ATTRIBUTES.page}="${page}"` : `${ATTRIBUTES.paragraph}="${para}"`;
