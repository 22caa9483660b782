/** Words that leave no exception: a statement may use one only where its paragraphs do. */
const ABSOLUTES = [
  'never',
  'nobody',
  'no one',
  'none',
  'nothing',
  'all',
  'always',
  'every',
  'everyone',
  'entirely',
  'wholly',
  'whole',
] as const;

/** Words that say of how many or how often something holds: facts that carry over. */
const QUALIFIERS = [
  'some',
  'a few',
  'few',
  'small number',
  'small minority',
  'minority',
  'majority',
  'most',
  'mostly',
  'many',
  'too many',
  'almost all',
  'nearly all',
  'not all',
  'not always',
  'not consistently',
  'inconsistent',
  'inconsistently',
  'generally',
  'usually',
  'largely',
  'often',
  'sometimes',
  'significant number',
] as const;

/** Further ways in which a statement of ours can carry a qualifier over. */
const OTHER_QUALIFIERS = [
  'varied',
  'uneven',
  'rarely',
  'seldom',
  'several',
  'less',
  'in part',
  'not',
] as const;

const patternOf = (words: readonly string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'giu');

const PATTERNS = {
  absolutes: patternOf(ABSOLUTES),
  qualifiers: patternOf(QUALIFIERS),
  carried: patternOf([...QUALIFIERS, ...OTHER_QUALIFIERS]),
};

const wordsIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase())),
];

/** Absolute words of a statement that none of its paragraphs has: "Nobody knew", "few knew" -> `nobody`. */
export function absolutesBeyond(statement: string, source: string): string[] {
  const there = new Set(wordsIn(source, PATTERNS.absolutes));
  return wordsIn(statement, PATTERNS.absolutes).filter((word) => !there.has(word));
}

/** Qualifiers of the paragraphs, where the statement has none at all: "knew", "some knew" -> `some`. */
export const qualifiersLost = (statement: string, source: string): string[] =>
  wordsIn(statement, PATTERNS.carried).length > 0 ? [] : wordsIn(source, PATTERNS.qualifiers);
