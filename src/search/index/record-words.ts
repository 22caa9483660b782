import type { RecordKind, SearchRecord } from '../record.ts';
import { monthTokens } from '../text/months.ts';
import { remembered } from '../../model/once.ts';
import { stem } from '../text/stem.ts';
import { groupsAt } from '../text/synonyms.ts';
import { isStopWord, wordsAlone, type Word } from '../text/words.ts';

/** Words with how often a record holds them. */
type Held = Map<string, number>;

/** What of one record goes into the index. */
export interface RecordWords {
  /** What its text is found by. */
  text: Held;
  /** What stands beside its text; a word may be in both. */
  beside: Held;
  /** The words of its text in order, small ones too. */
  forms: string[];
  /** How much its words say of it, beside those of a statement. */
  weight: number;
}

/** A word of a page's title says more of the page than one of its text. */
const TITLE = 3;
/** A source’s own words tell what it is, not what was found; an event is asked for more often than what its text says. */
const WEIGHTS: Partial<Record<RecordKind, number>> = { source: 0.75, journey: 0.8, event: 1.2 };
const STATEMENTS = new Set(['finding', 'recommendation', 'response']);

function count(held: Held, words: readonly string[], times = 1): void {
  for (const word of words) held.set(word, (held.get(word) ?? 0) + times);
}

/** All that a text is found by: its words, their other forms, months, and groups of words that mean the same. */
function foundBy(words: readonly Pick<Word, 'form' | 'also'>[]): string[] {
  const found: string[] = [];
  for (const { form, also } of words) {
    if (!isStopWord(form)) found.push(form);
    found.push(...also);
  }
  found.push(...monthTokens(words.map(({ form }) => form)));
  const stems = words.map(({ form }) => stem(form));
  stems.forEach((_, at) => {
    for (const { group } of groupsAt(stems, at)) found.push(group.key);
  });
  return found;
}

/** Many records have the same council, event or date. */
const nameFoundBy = remembered((name) => foundBy(wordsAlone(name)));

/** Words of the title count for pages; a statement's is made of its theme and council, which stand beside it. */
export function wordsOf(record: SearchRecord): RecordWords {
  const { kind, council, event, date, context, themes } = record;
  const held: Held = new Map();
  const beside: Held = new Map();
  const text = wordsAlone(record.text);
  const isStatement = STATEMENTS.has(kind);
  const title = isStatement ? [] : wordsAlone(record.title);
  count(held, foundBy(text));
  count(held, foundBy(title), TITLE);
  for (const name of [council, event, date]) count(beside, nameFoundBy(name));
  count(beside, foundBy(wordsAlone(context)));
  if (isStatement || kind === 'theme')
    themes.forEach((theme, index) => count(beside, [`#${theme}`], index === 0 ? 2 : 1));
  const forms = [...title, { form: '' }, ...text].map(({ form }) => form);
  return { text: held, beside, forms, weight: WEIGHTS[kind] ?? 1 };
}
