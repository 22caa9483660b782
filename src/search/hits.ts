import { mentionOf } from './index/mentions.ts';
import type { Pair, Posting } from './index/postings.ts';
import type { Forms, Library } from './library.ts';
import type { Part } from './question.ts';

/** How well a record answers to one part of a question. */
export interface Hit {
  /** Up to 1. */
  strength: number;
  /** False where only what stands beside the text answers to it. */
  inText: boolean;
}
export type Hits = Map<number, Hit>;

/** What counts for less than the very word that was typed; found by trying, see docs/search.md. */
export const WEIGHTS = {
  form: 0.9,
  group: 0.8,
  compound: 0.8,
  theme: 0.45,
  begun: 0.8,
  mention: 0.5,
  beside: 0.7,
};

function add(hits: Hits, postings: readonly Posting[], weight: number): void {
  for (const { record, strength, inText } of postings) {
    const so = hits.get(record);
    const weighed = strength * weight * (inText ? 1 : WEIGHTS.beside);
    if (!so) hits.set(record, { strength: weighed, inText });
    else {
      so.strength = Math.max(so.strength, weighed);
      so.inText ||= inText;
    }
  }
}

function addForms(hits: Hits, forms: Forms, typed: string, weight = 1): void {
  for (const [form, postings] of forms) add(hits, postings, form === typed ? weight : weight * WEIGHTS.form);
}

/** Records that hold every one of some words. */
function shared(all: readonly Hits[]): Posting[] {
  const [first = new Map<number, Hit>(), ...others] = all;
  return [...first].flatMap(([record, hit]) => {
    const rest = others.map((hits) => hits.get(record));
    if (rest.some((each) => each === undefined)) return [];
    const every = [hit, ...rest] as Hit[];
    const strength = every.reduce((sum, each) => sum + each.strength, 0) / every.length;
    return [{ record, strength, inText: every.every((each) => each.inText) }];
  });
}

async function hitsOfWord(word: string, library: Library): Promise<Hits> {
  const hits: Hits = new Map();
  addForms(hits, await library.forms(word), word);
  return hits;
}

const placesOf = (pairs: readonly Pair[]): Set<string> =>
  new Set(pairs.map(({ record, place }) => `${record} ${place}`));

/** Every second pair holds all words of a phrase, the last pair one of them twice where they are odd. */
export const pairStarts = (words: number): number[] => [
  ...Array.from({ length: Math.floor(words / 2) }, (_, index) => index * 2),
  ...(words % 2 === 1 ? [words - 2] : []),
];

/** Records in which the words follow each other, small ones too. */
async function phraseHits(words: readonly string[], library: Library): Promise<Posting[]> {
  if (words.length === 1) return library.entry(words[0] ?? '');
  const pairs = await Promise.all(
    pairStarts(words.length).map(async (at) => ({
      at,
      found: await library.pairs(words[at] ?? '', words[at + 1] ?? ''),
    })),
  );
  const [first, ...others] = pairs;
  const follow = others.map(({ at, found }) => ({ at, places: placesOf(found) }));
  const whole = (first?.found ?? []).filter(({ record, place }) =>
    follow.every(({ at, places }) => places.has(`${record} ${place + at}`)),
  );
  return whole.map(({ record }) => ({ record, strength: 1, inText: true }));
}

async function hitsOfLook(look: Part['look'], library: Library): Promise<Hits> {
  const hits: Hits = new Map();
  switch (look.for) {
    case 'word': {
      const forms = /\d/u.test(look.word)
        ? new Map([[look.word, await library.entry(look.word)]])
        : await library.forms(look.word);
      addForms(hits, forms, look.word);
      for (const other of look.also) add(hits, await library.entry(other), 1);
      if (look.group) add(hits, await library.entry(look.group.key), WEIGHTS.group);
      if (hits.size === 0 && look.word.length > 2 && !/\d/u.test(look.word))
        addForms(hits, await library.beginning(look.word), '', WEIGHTS.begun);
      break;
    }
    case 'compound': {
      addForms(hits, await library.forms(look.words.join('')), look.words.join(''));
      const parts = await Promise.all(look.words.map((word) => hitsOfWord(word, library)));
      add(hits, shared(parts), WEIGHTS.compound);
      break;
    }
    case 'group':
      add(hits, await library.entry(look.group.key), 1);
      break;
    case 'phrase':
      add(hits, await phraseHits(look.words, library), 1);
      break;
    case 'month':
      add(hits, await library.entry(look.token), 1);
      break;
    case 'council': {
      const { id, from, count } = look.council;
      add(hits, await library.entry(mentionOf(id)), WEIGHTS.mention);
      for (let record = from; record < from + count; record += 1)
        hits.set(record, { strength: 1, inText: true });
    }
  }
  return hits;
}

/** Where one part of a question is found, and what counts as finding it: words of its themes for a little. */
export async function hitsOf(part: Part, library: Library): Promise<Hits> {
  const hits = await hitsOfLook(part.look, library);
  for (const theme of part.themes) add(hits, await library.entry(`#${theme}`), WEIGHTS.theme);
  return hits;
}
