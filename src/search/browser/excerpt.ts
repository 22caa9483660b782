import type { Part } from './question.ts';
import { stem } from '../text/stem.ts';
import { groupsAt } from '../text/synonyms.ts';
import { wordsIn, type Word } from '../text/words.ts';

/** A run of words that matched together, or of words between. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Statements are shown whole; longer prose around the first word that matched. */
const MOST_WORDS = 60;
const WORDS_BEFORE = 12;

interface Wanted {
  /** Words that are found in any of their forms. */
  stems: ReadonlySet<string>;
  /** Words and numbers that are found as they are. */
  forms: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  phrases: readonly string[][];
}

function wantedBy(parts: readonly Part[]): Wanted {
  const looks = parts.map(({ look }) => look);
  const words = looks.flatMap((look) =>
    look.for === 'word' ? [look.word] : look.for === 'compound' ? [look.words.join(''), ...look.words] : [],
  );
  const named = looks.flatMap((look) =>
    look.for === 'council' ? wordsIn(look.council.name).map(({ form }) => form) : [],
  );
  return {
    stems: new Set([...words, ...named].filter((word) => !/\d/u.test(word) && word.length > 2).map(stem)),
    forms: new Set([...words, ...looks.flatMap((look) => (look.for === 'word' ? look.also : []))]),
    groups: new Set(looks.flatMap((look) => ('group' in look && look.group ? [look.group.key] : []))),
    phrases: looks.flatMap((look) => (look.for === 'phrase' ? [look.words] : [])),
  };
}

/** Which words of a text answer to a question, by their numbers. */
function marksIn(words: readonly Word[], wanted: Wanted): Set<number> {
  const marks = new Set<number>();
  const mark = (at: number, length: number) => Array.from({ length }, (_, index) => marks.add(at + index));
  const [forms, stems] = [words.map(({ form }) => form), words.map(({ form }) => stem(form))];
  words.forEach(({ form, also }, at) => {
    const isWanted =
      wanted.stems.has(stems[at] ?? '') || [form, ...also].some((each) => wanted.forms.has(each));
    if (isWanted) mark(at, 1);
    for (const { group, length } of groupsAt(stems, at)) if (wanted.groups.has(group.key)) mark(at, length);
    for (const phrase of wanted.phrases)
      if (phrase.every((word, index) => forms[at + index] === word)) mark(at, phrase.length);
  });
  return marks;
}

function windowOf(length: number, first: number): { start: number; end: number } {
  if (length <= MOST_WORDS) return { start: 0, end: length };
  const start = Math.max(0, Math.min(first - WORDS_BEFORE, length - MOST_WORDS));
  return { start, end: start + MOST_WORDS };
}

/** The stretches of a text that are marked and those between, words that stand side by side marked as one. */
function segments(
  text: string,
  words: readonly Word[],
  marks: ReadonlySet<number>,
  from: number,
  to: number,
): Segment[] {
  const found: Segment[] = [];
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word || !marks.has(index) || word.start < from || word.end > to) continue;
    let last = index;
    while (marks.has(last + 1) && /^[\s-]*$/u.test(text.slice(words[last]?.end, words[last + 1]?.start)))
      last += 1;
    const end = words[last]?.end ?? word.end;
    if (word.start > at) found.push({ text: text.slice(at, word.start), marked: false });
    found.push({ text: text.slice(word.start, end), marked: true });
    at = end;
    index = last;
  }
  return at < to ? [...found, { text: text.slice(at, to), marked: false }] : found;
}

/** A text, and what was looked for -> what to show of it, with the words marked. */
export function excerptOf(text: string, parts: readonly Part[]): Segment[] {
  const words = wordsIn(text);
  const marks = marksIn(words, wantedBy(parts));
  const { start, end } = windowOf(words.length, Math.min(...marks, words.length));
  const from = start > 0 ? (words[start]?.start ?? 0) : 0;
  const to = end < words.length ? (words[end - 1]?.end ?? text.length) : text.length;
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...segments(text, words, marks, from, to),
    ...(end < words.length ? [{ text: ' …', marked: false }] : []),
  ];
}
