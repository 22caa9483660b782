import { mentionOf } from '../pieces/mentions.ts';
import type { Pair, Posting } from '../pieces/postings.ts';
import type { Library } from './library.ts';
import type { Forms } from './library-words.ts';
import type { Part } from './question.ts';
import { isLight } from './asked-words.ts';

/** What a word counts for that people use in any question. */
const LIGHT = 0.4;

type WordLook = Extract<Part['look'], { for: 'word' }>;

/** Which records answer to one part of a question, and how well: by the numbers of the records. */
export class Hits {
  /** Up to 1; 0 where the record does not answer. */
  readonly strengths: Float64Array;
  /** 1 where the text itself answers; 0 where only what stands beside it does. */
  readonly inText: Uint8Array;
  /** How many records answer. */
  size = 0;
  /** How many do in their text. */
  sizeInText = 0;
  /** How much the part tells of what is asked, beside how rare it is. */
  telling = 1;

  constructor(records: number) {
    this.strengths = new Float64Array(records);
    this.inText = new Uint8Array(records);
  }

  add(record: number, strength: number, inText: boolean): void {
    const so = this.strengths[record] ?? 0;
    if (so === 0) this.size += 1;
    if (strength > so) this.strengths[record] = strength;
    if (!inText || this.inText[record]) return;
    this.inText[record] = 1;
    this.sizeInText += 1;
  }

  /** The records that answer, in their order. */
  *postings(): Generator<Posting> {
    for (const [record, strength] of this.strengths.entries())
      if (strength > 0) yield { record, strength, inText: this.inText[record] === 1 };
  }
}

/** What counts for less than the very word that was typed; found by trying, see docs/search.md. */
const WEIGHTS = {
  form: 0.9,
  group: 0.9,
  compound: 0.8,
  theme: 0.45,
  begun: 0.8,
  mention: 0.5,
  beside: 0.7,
};

function add(hits: Hits, postings: readonly Posting[], weight: number): void {
  for (const { record, strength, inText } of postings)
    hits.add(record, strength * weight * (inText ? 1 : WEIGHTS.beside), inText);
}

function addForms(hits: Hits, forms: Forms, typed: string, weight = 1): void {
  for (const [form, postings] of forms) add(hits, postings, form === typed ? weight : weight * WEIGHTS.form);
}

/** Records that hold every one of some words. */
function shared(all: readonly Hits[]): Posting[] {
  const held = [...(all[0]?.postings() ?? [])].filter(({ record }) =>
    all.every(({ strengths }) => (strengths[record] ?? 0) > 0),
  );
  return held.map(({ record }) => ({
    record,
    strength: all.reduce((sum, { strengths }) => sum + (strengths[record] ?? 0), 0) / all.length,
    inText: all.every(({ inText }) => inText[record] === 1),
  }));
}

async function hitsOfWord(word: string, library: Library): Promise<Hits> {
  const hits = new Hits(library.start.count);
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

async function addWord(hits: Hits, { word, also, group }: WordLook, library: Library): Promise<void> {
  const isNumber = /\d/u.test(word);
  const [forms, others, same] = await Promise.all([
    isNumber ? library.entry(word).then((postings) => new Map([[word, postings]])) : library.forms(word),
    Promise.all(also.map(library.entry)),
    group ? library.entry(group.key) : [],
  ]);
  addForms(hits, forms, word);
  for (const postings of others) add(hits, postings, 1);
  add(hits, same, WEIGHTS.group);
  if (hits.size === 0 && word.length > 2 && !isNumber)
    addForms(hits, await library.beginning(word), '', WEIGHTS.begun);
}

async function addCompound(hits: Hits, words: readonly string[], library: Library): Promise<void> {
  const whole = words.join('');
  const [forms, parts] = await Promise.all([
    library.forms(whole),
    Promise.all(words.map((word) => hitsOfWord(word, library))),
  ]);
  addForms(hits, forms, whole);
  add(hits, shared(parts), WEIGHTS.compound);
}

async function addLook(hits: Hits, look: Part['look'], library: Library): Promise<void> {
  switch (look.for) {
    case 'word':
      return addWord(hits, look, library);
    case 'compound':
      return addCompound(hits, look.words, library);
    case 'group':
      return add(hits, await library.entry(look.group.key), 1);
    case 'phrase':
      return add(hits, await phraseHits(look.words, library), 1);
    case 'month':
      return add(hits, await library.entry(look.token), 1);
    case 'council': {
      const { id, from, count } = look.council;
      add(hits, await library.entry(mentionOf(id)), WEIGHTS.mention);
      for (let record = from; record < from + count; record += 1) hits.add(record, 1, true);
    }
  }
}

/**
 * Where one part of a question is found, and what counts as finding it: words of its themes for a little. All pieces
 * that it takes are asked for at once.
 */
export async function hitsOf({ look, themes }: Part, library: Library): Promise<Hits> {
  const hits = new Hits(library.start.count);
  if (look.for === 'word' && isLight(look.word)) hits.telling = LIGHT;
  const ofThemes = Promise.all(themes.map((theme) => library.entry(`#${theme}`)));
  const [, postings] = await Promise.all([addLook(hits, look, library), ofThemes]);
  for (const each of postings) add(hits, each, WEIGHTS.theme);
  return hits;
}
