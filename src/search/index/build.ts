import { createHash } from 'node:crypto';
import type { ThemeId } from '../../model/ids.ts';
import type { SearchRecord } from '../record.ts';
import { relatedFiles, relatedStatements } from '../related/pieces.ts';
import type { FacetPiece } from '../pieces/facets.ts';
import {
  FORMAT,
  type NamedCouncil,
  type NamedThing,
  type SearchStart,
  type ShownRecord,
} from '../pieces/format.ts';
import { commonStems } from './common.ts';
import { letterPieces } from './letters.ts';
import { countMentions } from '../pieces/mentions.ts';
import { pieceOf } from '../pieces/piece-of.ts';
import { pairPieces } from '../pieces/pair-pieces.ts';
import { readWords } from '../pieces/record-words.ts';
import { priors, themeWords } from './theme-words.ts';
import { wordPieces, wordPostings } from '../pieces/word-pieces.ts';

/** What the index is made of; records are in order. */
export interface IndexSource {
  /** What its first piece is called. */
  startFile: string;
  records: SearchRecord[];
  facets: FacetPiece;
  councils: NamedCouncil[];
  themes: NamedThing[];
  terms: NamedThing[];
  pages: NamedThing[];
  english: string[];
}

/** The files of the index, by their path below its folder. */
export type IndexFiles = Map<string, string>;

/** A piece of records is closed when it has grown to this many letters. */
const RECORDS_PIECE = 5_000;
/** So many records share a piece of pairs. */
const RECORDS_A_PAIR_PIECE = 60;

const shown = ({ url, title, text, kind, council, event, date, tone }: SearchRecord): ShownRecord => ({
  url,
  title,
  text,
  kind,
  ...(council && { council }),
  ...(event && { event }),
  ...(date && { date }),
  ...(tone && { tone }),
});

function recordPieces(records: readonly SearchRecord[]): { from: number; piece: ShownRecord[] }[] {
  const pieces: { from: number; piece: ShownRecord[]; size: number }[] = [];
  records.forEach((record, from) => {
    const size = record.text.length + record.title.length + record.url.length;
    const open = pieces.at(-1);
    if (open && open.size + size <= RECORDS_PIECE) {
      open.piece.push(shown(record));
      open.size += size;
    } else pieces.push({ from, piece: [shown(record)], size });
  });
  return pieces;
}

/** The piece and the place in it where each record is shown, by the numbers that the pieces begin with. */
const placesIn =
  (starts: readonly number[]) =>
  (record: number): [piece: number, place: number] => {
    const piece = pieceOf(starts, record);
    return [piece, record - (starts[piece] ?? 0)];
  };

const hashOf = (files: IndexFiles): string => {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update(text);
  return hash.digest('hex').slice(0, 10);
};

const LEAST_SHARE = 0.001;
const rounded = (share: number): number => Number(share.toFixed(4));

/** Records -> the files that searching takes. The same records give the same files. */
export function buildIndex({ startFile, records, facets, english, ...named }: IndexSource): IndexFiles {
  const words = readWords(records);
  countMentions(words, named.councils);
  const postings = wordPostings(words);
  const [wordFiles, recordFiles] = [
    wordPieces([
      ...Array.from(postings, ([word, writer]) => [word, writer.toString()] as const),
      ...themeWords(records, words, named.themes),
    ]),
    recordPieces(records),
  ];
  const pairs = pairPieces(words, Math.max(1, Math.ceil(records.length / RECORDS_A_PAIR_PIECE)));
  const shares = priors(records);
  const letters = letterPieces(postings, english);
  const pieces: IndexFiles = new Map([
    ...wordFiles.map(({ piece }, at) => [`words/${at}.json`, JSON.stringify(piece)] as const),
    ...recordFiles.map(({ piece }, at) => [`records/${at}.json`, JSON.stringify(piece)] as const),
    ...pairs.map((piece, at) => [`pairs/${at}.json`, JSON.stringify(piece)] as const),
    ...Array.from(letters, ([letter, piece]) => [`letters/${letter}.json`, JSON.stringify(piece)] as const),
    ['facets.json', JSON.stringify(facets)],
  ]);
  const start: SearchStart = {
    format: FORMAT,
    pieces: hashOf(pieces),
    count: records.length,
    ...named,
    themes: named.themes.map((theme) => ({
      ...theme,
      share: rounded(shares.get(theme.id as ThemeId) ?? LEAST_SHARE),
    })),
    words: wordFiles.map(({ key }) => key),
    records: recordFiles.map(({ piece }) => piece.length),
    common: commonStems(postings, records.length),
    letters: [...letters.keys()].join(''),
    pairs: pairs.length,
  };
  const related = relatedFiles(
    relatedStatements(records, words),
    start.pieces,
    placesIn(recordFiles.map(({ from }) => from)),
  );
  return new Map([
    [startFile, JSON.stringify(start)],
    ...related,
    ...Array.from(pieces, ([path, text]) => [`${start.pieces}/${path}`, text] as const),
  ]);
}
