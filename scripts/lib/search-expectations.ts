import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Answer, SearchEngine } from '../../src/search/browser/engine.ts';
import { ROOT } from './project.ts';

/** Questions of one kind, each with the addresses that answer it; none where nothing here does. */
interface Kind {
  name: string;
  /** What share the first result must answer, and the first three: none where nothing is to be found. */
  first?: number;
  three?: number;
  questions: Record<string, string[]>;
  /** What share the first result and the first three must answer, where that is not yet the target. */
  held?: Shares;
}

interface Shares {
  first: number;
  three: number;
}

/** How one question fared. */
export interface ExpectationOutcome {
  kind: string;
  question: string;
  /** At which place the first right answer stood, from 1; 0 where it is not among the first ten. */
  place: number;
  /** What stood first. */
  found: string;
}

/** How a kind of questions fared, beside what it must reach. */
export interface Score {
  kind: string;
  name: string;
  count: number;
  first: number;
  three: number;
  targets: Shares;
  held: Shares;
}

const LOOKED_AT = 10;

const kindsIn = <T>(file: string): Record<string, T> =>
  parse(readFileSync(path.join(ROOT, 'tests/fixtures', file), 'utf8')) as Record<string, T>;

const ALL = { first: 0.87, three: 0.95 };

/** Sets of questions that were written blind; `held` is what all of a set must not fall below. */
const BLIND = {
  blind: { file: 'search-blind.yml', words: 'asked blind', held: ALL },
  everyday: {
    file: 'search-blind-2.yml',
    words: 'asked blind in everyday words',
    held: { first: 0.8, three: 0.89 },
  },
  later: {
    file: 'search-blind-3.yml',
    words: 'asked blind in everyday words, later',
    held: { first: 0.73, three: 0.87 },
  },
  short: {
    file: 'search-blind-4.yml',
    words: 'asked blind in short words',
    held: { first: 0.89, three: 0.95 },
  },
  control: {
    file: 'search-blind-5.yml',
    words: 'asked blind as a control',
    held: { first: 0.8, three: 0.9 },
  },
  sixth: {
    file: 'search-blind-6.yml',
    words: 'asked blind, of the site too',
    held: { first: 0.93, three: 0.96 },
  },
};
type BlindSet = keyof typeof BLIND;
const BLIND_SETS = Object.keys(BLIND) as BlindSet[];

/** Kinds of questions; those written blind stand apart, as kinds of their own with the same targets. */
export function searchExpectations(): Record<string, Kind> {
  const kinds = kindsIn<Kind>('search-expectations.yml');
  const blind = Object.entries(BLIND).flatMap(([set, { file, words }]) =>
    Object.entries(kindsIn<Pick<Kind, 'questions' | 'held'>>(file)).map(([kind, own]) => {
      const fitted = kinds[kind] ?? { name: kind };
      return [`${set}-${kind}`, { ...fitted, ...own, name: `${fitted.name}, ${words}` }] as const;
    }),
  );
  return { ...kinds, ...Object.fromEntries(blind) };
}

const isOf = (set: BlindSet, kind: string): boolean => kind.startsWith(`${set}-`);
const isBlind = (kind: string): boolean => BLIND_SETS.some((set) => isOf(set, kind));

/** All questions, whatever is expected of them: those that the search was fitted to, and those asked blind. */
export function expectedQuestions(): Record<'fitted' | 'blind', string[]> {
  const kinds = Object.entries(searchExpectations());
  const asked = (blind: boolean): string[] =>
    kinds.filter(([kind]) => isBlind(kind) === blind).flatMap(([, { questions }]) => Object.keys(questions));
  return { fitted: asked(false), blind: asked(true) };
}

/** Whether it is plain that nothing here answers: nothing is shown, or it is said what is not found. */
const isHonest = ({ results, unknown, missing, whole }: Answer): boolean =>
  results.length === 0 || unknown.length > 0 || missing.length > 0 || !whole;

async function outcomeOf(
  engine: SearchEngine,
  kind: string,
  question: string,
  answers: readonly string[],
): Promise<ExpectationOutcome> {
  const answer = await engine.answer({ question, chosen: {}, alone: [], sort: 'best', counted: false });
  const found = await Promise.all(
    answer.results.slice(0, LOOKED_AT).map(async (each) => (await each.load()).url),
  );
  const place =
    answers.length === 0 ? Number(isHonest(answer)) : found.findIndex((url) => answers.includes(url)) + 1;
  return { kind, question, place, found: found[0] ?? 'nothing' };
}

/** Asks everything that is expected of the search. */
export async function outcomes(engine: SearchEngine): Promise<ExpectationOutcome[]> {
  const asked = Object.entries(searchExpectations()).flatMap(([kind, { questions }]) =>
    Object.entries(questions).map(([question, answers]) => ({ kind, question, answers })),
  );
  const found: ExpectationOutcome[] = [];
  for (const { kind, question, answers } of asked)
    found.push(await outcomeOf(engine, kind, question, answers));
  return found;
}

const share = (all: readonly ExpectationOutcome[], isGood: (place: number) => boolean): number =>
  all.filter(({ place }) => isGood(place)).length / all.length;

const isFirst = (place: number): boolean => place === 1;
const isInThree = (place: number): boolean => place > 0 && place <= 3;

function together(name: string, own: readonly ExpectationOutcome[], held: Shares): Score {
  const [first, three] = [share(own, isFirst), share(own, isInThree)];
  return { kind: name, name, count: own.length, first, three, targets: ALL, held };
}

/** How each kind fared, and last all that have an answer together, those written blind apart. */
export function scores(all: readonly ExpectationOutcome[]): Score[] {
  const kinds = Object.entries(searchExpectations());
  const byKind = kinds.map(([kind, { name, first = 1, three = 1, held }]) => {
    const own = all.filter((outcome) => outcome.kind === kind);
    const targets = { first, three };
    const shares = { first: share(own, isFirst), three: share(own, isInThree) };
    return { kind, name, count: own.length, ...shares, targets, held: held ?? targets };
  });
  const answered = all.filter(({ kind }) => kinds.find(([name]) => name === kind)?.[1].first !== undefined);
  return [
    ...byKind,
    together(
      'all that have an answer',
      answered.filter(({ kind }) => !isBlind(kind)),
      ALL,
    ),
    ...BLIND_SETS.map((set) =>
      together(
        `all that have an answer, ${BLIND[set].words}`,
        answered.filter(({ kind }) => isOf(set, kind)),
        BLIND[set].held,
      ),
    ),
  ];
}
