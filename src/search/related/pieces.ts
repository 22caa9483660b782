import { NO_WORD, type ReadWords } from '../pieces/record-words.ts';
import { isStatement, type SearchRecord } from '../record.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/words.ts';
import { Counter } from '../pieces/counter.ts';
import { Numbering } from '../pieces/numbering.ts';
import { alike } from './alike.ts';
import type { Comparable } from './numbered.ts';
import { relatedFile, type RelatedPiece } from '../pieces/related.ts';

/** Where the record of a number stands. */
type PlaceOf = (record: number) => [piece: number, place: number];

const ADDRESS = /^\/sources\/(?<source>[^#]+)\/#(?<id>.+)$/u;

/** The number of the stem of each word; none of small words, which say nothing. */
function stemNumbers(words: readonly string[]): number[][] {
  const stems = new Numbering();
  return words.map((word) => (word === '' || isStopWord(word) ? [] : [stems.of(stem(word))]));
}

/** The statements among the records, with their numbers. */
function comparables(
  records: readonly SearchRecord[],
  words: ReadWords,
): { numbers: number[]; statements: Comparable[] } {
  const numbers: number[] = [];
  const stems = stemNumbers(words.numbers.values);
  const counter = new Counter();
  const statements = records.flatMap(({ kind, tone, councils: [council], themes }, number) => {
    if (!isStatement(kind) || !council) return [];
    numbers.push(number);
    const { from = 0, to = 0 } = words.records[number] ?? {};
    for (let at = from; at < to; at += 1) counter.add(stems[words.forms[at] ?? NO_WORD] ?? []);
    return { council, themes, kind: kind + tone, terms: counter.take(), length: to - from };
  });
  return { numbers, statements };
}

/** By source and id of each statement the numbers of those most like it. */
export function relatedStatements(
  records: readonly SearchRecord[],
  words: ReadWords,
): Map<string, Map<string, number[]>> {
  const { numbers, statements } = comparables(records, words);
  const sources = new Map<string, Map<string, number[]>>();
  alike(statements).forEach((others, at) => {
    const { source, id } = ADDRESS.exec(records[numbers[at] ?? 0]?.url ?? '')?.groups ?? {};
    if (!source || !id || others.length === 0) return;
    const own = sources.get(source) ?? new Map<string, number[]>();
    sources.set(source, own);
    const found = others.map((other) => numbers[other] ?? 0);
    own.set(id, found);
  });
  return sources;
}

/** The files that lead from the statements of each source to those like them. */
export const relatedFiles = (
  sources: ReadonlyMap<string, ReadonlyMap<string, number[]>>,
  pieces: string,
  placeOf: PlaceOf,
): [path: string, text: string][] =>
  Array.from(sources, ([source, own]) => {
    const statements = Array.from(own, ([id, records]) => [id, records.map(placeOf)] as const);
    const piece: RelatedPiece = { pieces, statements: Object.fromEntries(statements) };
    return [relatedFile(source), JSON.stringify(piece)];
  });
