import type { RecordKind, SearchRecord } from '../record.ts';
import { monthTokens } from '../text/months.ts';
import { stem } from '../text/stem.ts';
import { groupsAt } from '../text/synonyms.ts';
import { isStopWord, wordsIn, type Word } from '../text/words.ts';

/** How often a record holds a word: in its text, and beside it. */
interface Held {
  text: number;
  beside: number;
}

/** What of one record goes into the index. */
export interface RecordWords {
  held: Map<string, Held>;
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

function count(held: Map<string, Held>, word: string, where: 'text' | 'beside', times = 1): void {
  const so = held.get(word) ?? { text: 0, beside: 0 };
  so[where] += times;
  held.set(word, so);
}

function countWords(
  held: Map<string, Held>,
  words: readonly Word[],
  where: 'text' | 'beside',
  times = 1,
): void {
  for (const { form, also } of words) {
    if (!isStopWord(form)) count(held, form, where, times);
    for (const other of also) count(held, other, where, times);
  }
  for (const month of monthTokens(words.map(({ form }) => form))) count(held, month, where, times);
  const stems = words.map(({ form }) => stem(form));
  stems.forEach((_, at) => {
    for (const { group } of groupsAt(stems, at)) count(held, group.key, where, times);
  });
}

/** Words of the title count for pages; a statement's is made of its theme and council, which stand beside it. */
export function wordsOf(record: SearchRecord): RecordWords {
  const held = new Map<string, Held>();
  const text = wordsIn(record.text);
  countWords(held, text, 'text');
  const isStatement = STATEMENTS.has(record.kind);
  if (!isStatement) countWords(held, wordsIn(record.title), 'text', TITLE);
  const { council, event, date, context } = record;
  for (const part of [council, event, date, context]) if (part) countWords(held, wordsIn(part), 'beside');
  if (isStatement || record.kind === 'theme')
    record.themes.forEach((theme, index) => count(held, `#${theme}`, 'beside', index === 0 ? 2 : 1));
  const title = isStatement ? [] : wordsIn(record.title).map(({ form }) => form);
  const forms = [...title, '', ...text.map(({ form }) => form)];
  return { held, forms, weight: WEIGHTS[record.kind] ?? 1 };
}
