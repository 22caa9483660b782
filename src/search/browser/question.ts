import type { NamedCouncil } from '../pieces/format.ts';
import type { Names } from './names.ts';
import { isMonthAt, monthAt } from '../text/months.ts';
import { stem } from '../text/stem.ts';
import { groupsAskedAt, type Group } from '../text/synonyms.ts';
import { isNumber, isStopWord, wordsIn, type Word } from '../text/words.ts';

/** A question as it was typed: the phrases in quotation marks, and the words outside them. */
export interface Question {
  phrases: string[];
  words: Word[];
}

/** Splits what was typed; words keep their places in it. A quotation mark that is not closed is none. */
export function readQuestion(typed: string): Question {
  const text = typed.replace(/[“”«»„]/gu, '"');
  const phrases = Array.from(text.matchAll(/"(?<phrase>[^"]+)"/gu), ({ groups }) => groups?.phrase ?? '');
  const rest = text.replace(/"[^"]+"/gu, (phrase) => ' '.repeat(phrase.length)).replaceAll('"', ' ');
  return { phrases: phrases.filter((phrase) => wordsIn(phrase).length > 0), words: wordsIn(rest) };
}

/** One thing to look for. */
export interface Part {
  /** As typed. */
  label: string;
  /** From which word of the question on, and how many: none for a phrase in quotation marks. */
  at: number;
  length: number;
  look:
    | { for: 'word'; word: string; also: readonly string[]; group: Group | null }
    | { for: 'compound'; words: string[] }
    | { for: 'group'; group: Group }
    | { for: 'phrase'; words: string[] }
    | { for: 'month'; token: string }
    | { for: 'council'; council: NamedCouncil };
  /** Themes that are named by words of which this is one. */
  themes: string[];
}

const made = (part: Omit<Part, 'themes'>): Part => ({ ...part, themes: [] });

const label = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ form }) => form)
    .join(' ');

function partAt(words: readonly Word[], at: number, alone: ReadonlySet<string>): Part | null {
  const forms = words.map(({ form }) => form);
  const word = words[at];
  if (!word) return null;
  const month = monthAt(forms, at);
  if (month && (month.length > 1 || isMonthAt(forms, at) || forms.length === 1 || isDated(forms)))
    return made({
      label: label(words, at, month.length),
      at,
      length: month.length,
      look: { for: 'month', token: month.token },
    });
  const groups = groupsAskedAt(forms.map(stem), at).filter(({ group }) => !alone.has(group.key));
  const phrase = groups.find(({ length }) => length > 1);
  if (phrase)
    return made({
      label: label(words, at, phrase.length),
      at,
      length: phrase.length,
      look: { for: 'group', group: phrase.group },
    });
  if (word.joined)
    return made({
      label: label(words, at, word.joined).replaceAll(' ', '-'),
      at,
      length: word.joined,
      look: { for: 'compound', words: forms.slice(at, at + word.joined) },
    });
  if (isStopWord(word.form) || saysOnly(forms, at)) return null;
  const also = isNumber(word.form) ? [] : word.also;
  return made({
    label: word.form,
    at,
    length: 1,
    look: { for: 'word', word: word.form, also, group: groups[0]?.group ?? null },
  });
}

/** "What do reports say about …" asks of no report that it holds these words. */
const saysOnly = (forms: readonly string[], at: number): boolean =>
  /^(?:reports?|inspectors?|ofsted) (?:say|says|said|tell|tells)$/u.test(forms.slice(at, at + 2).join(' '));

/** A lone "may" is the month where the question asks for something that has a date. */
const isDated = (forms: readonly string[]): boolean =>
  forms.some((form) => /^(?:inspect\w*|visits?|letters?|reports?|published|(?:19|20)\d\d)$/u.test(form));

/** The words of a question, councils and synonyms read as one each -> what to look for. `alone`: groups to leave out. */
export function partsOf(question: Question, names: Names, alone: ReadonlySet<string>): Part[] {
  const { words, phrases } = question;
  const forms = words.map(({ form }) => form);
  const parts = phrases.map((phrase) =>
    made({
      label: `“${phrase}”`,
      at: 0,
      length: 0,
      look: { for: 'phrase', words: wordsIn(phrase).map(({ form }) => form) },
    }),
  );
  const councils = new Map(names.councils(forms).map((span) => [span.at, span]));
  for (let at = 0; at < words.length;) {
    const span = councils.get(at);
    const part = span
      ? made({
          label: label(words, at, span.length),
          at,
          length: span.length,
          look: { for: 'council', council: span.thing },
        })
      : partAt(words, at, alone);
    if (part) parts.push(part);
    at += part?.length ?? 1;
  }
  const whole = parts.length > 0 || words.length === 0 ? parts : [small(words)];
  const themes = names.themes(forms).filter(({ thing }) => !alone.has(`#${thing.id}`));
  return withThemes(distinct(whole), themes);
}

/** Small words alone are looked for as they stand together. */
const small = (words: readonly Word[]): Part =>
  made({
    label: label(words, 0, words.length),
    at: 0,
    length: words.length,
    look: { for: 'phrase', words: words.map(({ form }) => form) },
  });

const distinct = (parts: Part[]): Part[] =>
  parts.filter(({ label: typed }, index) => parts.findIndex((other) => other.label === typed) === index);

const withThemes = (parts: Part[], spans: ReturnType<Names['themes']>): Part[] =>
  parts.map((part) => ({
    ...part,
    themes:
      part.look.for === 'council'
        ? []
        : spans
            .filter(
              ({ at, length }) => part.length > 0 && part.at >= at && part.at + part.length <= at + length,
            )
            .map(({ thing }) => thing.id),
  }));
