import type { RecordKind } from '../record.ts';

/** A council, theme, word of the field or page of the site: something that a reader may ask for by name. */
export interface NamedThing {
  /** Of a council or theme: its id. Of a term or a page of the site: its address. */
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
  /** Numbers of the themes that it and its statistical neighbours have nothing on, where there are any. */
  nothingNear?: number[];
  /** The latest inspection that is held: what it is called, and where it stands. */
  latest: { name: string; url: string; record: number } | null;
  /** The record of its journey, where it has one. */
  journey: number | null;
  /** Whether it has a pack for its members, and a page with its statistical neighbours. */
  pack: boolean;
  comparison: boolean;
  /** False where it was abolished, or is to come. */
  exists: boolean;
}

/** Counted up whenever the pieces change their form. */
export const FORMAT = 6;

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
  /** Pages that are about no one council or theme, and parts of them. */
  pages: NamedThing[];
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
