import type { RecordKind } from '../record.ts';

/** A council, theme or word of the field: something with a page of its own that a reader may ask for by name. */
export interface NamedThing {
  /** Of a council or theme: its id. Of a term: its address in the glossary. */
  id: string;
  name: string;
  /** Other names of it. */
  also: string[];
  /** The number of the record that is its page. */
  record: number;
  /** Of a theme: what share of all statements it has. */
  share?: number;
}

export interface NamedCouncil extends NamedThing {
  /** Records about it alone stand together: the number of the first, and how many there are. */
  from: number;
  count: number;
  /** Numbers of the themes that its journey has no thread on: fewer than the others. */
  threadless: number[];
  /** The latest inspection that is held: what it is called, and where it stands. */
  latest: { name: string; url: string; record: number } | null;
  /** True where it was abolished. */
  past: boolean;
}

/** Counted up whenever the pieces change their form. */
export const FORMAT = 4;

/** The first piece of the index of our words, and of that of the reports’ own: below `/search-index/`. */
export const START_FILE = 'start.json';
export const PARAGRAPHS_FILE = 'paragraphs.json';

/** Published as `START_FILE` or `PARAGRAPHS_FILE`: all that a search needs before it knows what is asked. */
export interface SearchStart {
  /** What the pieces look like: a page that was made for another format cannot read them. */
  format: number;
  /** The folder of the other pieces, called by what is in them. */
  pieces: string;
  /** How many records there are. */
  count: number;
  councils: NamedCouncil[];
  themes: NamedThing[];
  terms: NamedThing[];
  /** The key that each piece of words begins with. */
  words: string[];
  /** How many records each piece of them holds. */
  records: number[];
  /** Stems that a great share of the records hold, the commonest first: they tell little of a long question. */
  common: string[];
  /** The letters that words begin with. */
  letters: string;
  /** How many pieces the pairs of words are spread over. */
  pairs: number;
}

/** A piece of the words: each word as it stands in the texts, and where it is found. */
export type WordPiece = Record<string, string>;

/** What is shown of a record. */
export interface ShownRecord {
  url: string;
  title: string;
  text: string;
  kind: RecordKind;
  council?: string;
  event?: string;
  date?: string;
  tone?: string;
}

/** The words of the index that begin with one letter, the commonest first, to correct typing by. */
export interface LetterPiece {
  words: string;
  /** Words of English that the index does not hold and that are spelt much like one that it does. */
  real: string;
}
