import { ASKS_EVENT, ASKS_NUMBER } from './asked-words.ts';
import { CARDINALS, PART_WORDS } from '../../model/number-words.ts';
import type { ShownRecord } from '../pieces/format.ts';
import type { Library } from './library.ts';
import type { LikelyTheme } from './likely-themes.ts';
import type { Ranked } from './rank.ts';
import { isStatement } from '../record.ts';
import { affordable } from './room.ts';
import { stem } from '../text/stem.ts';
import { wordsIn } from '../text/words.ts';

/** A short question leaves room to weigh more of the best results than are shown at once. */
const MOST_WEIGHED = 12;
/** A question of fewer words, small ones counted, is no half-remembered sentence. */
const FEWEST = 4;
/** How much words that stand side by side as they were typed can add. */
const GAIN = 1;
/** How much it adds that a text has a number where one is asked for, and that an event answers when or who. */
const NUMBER = 0.2;
const EVENT = 0.15;
/** What a page loses that only tells what it is, beside what was found. */
const PAGE = 0.2;
const PAGES: ReadonlySet<string> = new Set(['source', 'journey', 'page']);

const stemsOf = (text: string): string[] => wordsIn(text).map(({ form }) => stem(form));
const pairsOf = (stems: readonly string[]): string[] =>
  stems.slice(1).map((word, at) => `${stems[at] ?? ''} ${word}`);

/** What share of the words that follow each other in the question do so in some texts, small words too. */
function nearness(question: readonly string[], ...texts: string[]): number {
  const held = new Set(texts.flatMap((text) => pairsOf(stemsOf(text))));
  return question.filter((pair) => held.has(pair)).length / question.length;
}

/** "One" and "no" are words of any sentence. */
const HAS_NUMBER = new RegExp(
  String.raw`\d|\b(?:${[...CARDINALS.slice(2), ...PART_WORDS.keys()].join('|')})\b`,
  'iu',
);

/** How much it adds that a statement is on the theme that the question is likely about: so much where that is sure. */
const THEME = 0.35;

/** How likely a statement, which is called by its chief theme, is on what a question is about. */
const chanceOf = (likely: readonly LikelyTheme[], { title }: ShownRecord): number =>
  likely.find(({ theme }) => title.startsWith(`${theme.name} in `))?.chance ?? 0;

/** How much better or worse a record fits what a question wants: a number, an event, a theme. */
function fitness({ question, likely }: Wanted, record: ShownRecord): number {
  const { kind, text } = record;
  if (PAGES.has(kind)) return -PAGE;
  const number = ASKS_NUMBER.test(question) && HAS_NUMBER.test(text) ? NUMBER : 0;
  const event = kind === 'event' && ASKS_EVENT.test(question) ? EVENT : 0;
  return number + event + THEME * chanceOf(likely, record);
}

/** What a question wants of its results. */
interface Wanted {
  question: string;
  /** What themes it is about. */
  likely: readonly LikelyTheme[];
}

/** The best results with those first that fit what is asked and say it in the words of the question, in their order. */
export async function rankedByNearness(
  wanted: Wanted,
  { ranked, requests }: { ranked: readonly Ranked[]; requests: number },
  library: Library,
): Promise<Ranked[]> {
  const stems = stemsOf(wanted.question);
  if (stems.length < FEWEST) return [...ranked];
  const pairs = pairsOf(stems);
  const best = ranked.slice(0, MOST_WEIGHED).map(({ record }) => record);
  const weighed = affordable(best, requests, library);
  const near = await Promise.all(
    ranked.slice(0, weighed).map(async (each) => {
      const record = await library.record(each.record);
      const share = nearness(pairs, record.title, record.text);
      // A statement is called by its theme, which is no part of what it says.
      const near = isStatement(record.kind) ? nearness(pairs, record.text) : share;
      return { ...each, near, score: each.score * (1 + GAIN * share + fitness(wanted, record)) };
    }),
  );
  return [...near.sort((a, b) => b.score - a.score || a.record - b.record), ...ranked.slice(weighed)];
}
