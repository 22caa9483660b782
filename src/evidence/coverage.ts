import type { FullText } from '../importer/full-text.ts';
import { numberIn } from './book.ts';

/** Sections that ask, describe or explain, and evaluate nothing. */
const NOT_EVALUATING =
  /^(?:recommendations?|what needs to improve|areas? for (?:priority action|improvement)|priority|information about|the local authority$|further information)/iu;
/** A numbered heading or a line of a table is no paragraph. */
const FEWEST_WORDS = 12;

/** The numbers of the paragraphs in which a report evaluates something, in its order. */
export function evaluatedParagraphs({ sections }: FullText): string[] {
  const paragraphs = sections
    .filter(({ title }) => title.trim() !== '' && !NOT_EVALUATING.test(title.trim()))
    .flatMap((section) => section.paragraphs)
    .filter(({ text }) => text.split(/\s+/u).length >= FEWEST_WORDS);
  return [...new Set(paragraphs.flatMap(({ id }) => numberIn(id) ?? []))];
}
