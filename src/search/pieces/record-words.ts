import { remembered } from '../../model/once.ts';
import { isStatement, type RecordKind, type SearchRecord } from '../record.ts';
import { monthTokens } from '../text/months.ts';
import { stem } from '../text/stem.ts';
import { groupsAt } from '../text/synonyms.ts';
import { isStopWord, tokensIn, wordsOf, type Word } from '../text/words.ts';
import { Counter, type Counts } from './counter.ts';
import { Numbering } from './numbering.ts';

/** What of one record goes into the index: words are numbers. */
interface RecordWords {
  /** What its text is found by. */
  text: Counts;
  /** What stands beside its text; a word may be in both. */
  beside: Counts;
  /** Where the words of its text begin among those of all records, and where they end. */
  from: number;
  to: number;
  /** How much its words say of it, beside those of a statement. */
  weight: number;
}

/** The words of all records. */
export interface ReadWords {
  records: RecordWords[];
  /** The words of their texts in order, small ones too; after each text stands NO_WORD. */
  forms: Int32Array;
  numbers: Numbering;
}

/** The number of no word: it keeps a title from its text, and a record from the next. */
export const NO_WORD = 0;

/** A word of a page's title says more of the page than one of its text. */
const TITLE = 3;
/** A source’s or a page’s own words tell what it is, not what was found; an event is asked for more often than what its text says. */
const WEIGHTS: Partial<Record<RecordKind, number>> = { source: 0.75, journey: 0.8, event: 1.2, page: 0.6 };

/** A word, worked out once: texts repeat their words. */
interface Entry {
  number: number;
  form: string;
  stem: string;
  /** Itself, where it says anything, and its other forms. */
  foundBy: number[];
}

/** The words of records, which are in order. */
export function readWords(records: readonly SearchRecord[]): ReadWords {
  const reader = new Reader();
  const read = records.map((record) => reader.read(record));
  return { records: read, forms: new Int32Array(reader.forms), numbers: reader.numbers };
}

class Reader {
  readonly numbers = new Numbering('');
  readonly forms: number[] = [];
  private readonly counter = new Counter();
  private readonly entriesOf = remembered((token) => wordsOf(token).map((word) => this.entryOf(word)));
  /** Many records have the same council, event or date. */
  private readonly nameFoundBy = remembered((name) => this.foundBy(this.entriesIn(name)));

  /** Words of the title count for pages; a statement's is made of its theme and council, which stand beside it. */
  read(record: SearchRecord): RecordWords {
    const words = this.entriesIn(record.text);
    const title = isStatement(record.kind) ? [] : this.entriesIn(record.title);
    this.counter.add(this.foundBy(words));
    this.counter.add(this.foundBy(title), TITLE);
    const text = this.counter.take();
    const [from, to] = [this.keep(title), this.keep(words) + words.length];
    return { text, beside: this.beside(record), from, to, weight: WEIGHTS[record.kind] ?? 1 };
  }

  private beside({ kind, council, event, date, context, themes }: SearchRecord): Counts {
    for (const name of [council, event, date]) this.counter.add(this.nameFoundBy(name));
    this.counter.add(this.foundBy(this.entriesIn(context)));
    if (isStatement(kind) || kind === 'theme')
      for (const [at, theme] of themes.entries())
        this.counter.add([this.numbers.of(`#${theme}`)], at === 0 ? 2 : 1);
    return this.counter.take();
  }

  /** Keeps the words of a text, and says where they begin. */
  private keep(words: readonly Entry[]): number {
    const from = this.forms.length;
    for (const { number } of words) this.forms.push(number);
    this.forms.push(NO_WORD);
    return from;
  }

  private entryOf({ form, also }: Word): Entry {
    const found = isStopWord(form) ? also : [form, ...also];
    return { number: this.numbers.of(form), form, stem: stem(form), foundBy: found.map(this.numbers.of) };
  }

  private entriesIn(text: string): Entry[] {
    return tokensIn(text).flatMap(this.entriesOf);
  }

  /** All that a text is found by: its words, their other forms, months, and groups of words that mean the same. */
  private foundBy(words: readonly Entry[]): number[] {
    const found = words.flatMap(({ foundBy }) => foundBy);
    for (const month of monthTokens(words.map(({ form }) => form))) found.push(this.numbers.of(month));
    const stems = words.map((word) => word.stem);
    stems.forEach((_, at) => {
      for (const { group } of groupsAt(stems, at)) found.push(this.numbers.of(group.key));
    });
    return found;
  }
}
