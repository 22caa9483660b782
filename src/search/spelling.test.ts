import { expect, it } from 'vitest';
import { spellingBy } from './spelling.ts';

const spell = spellingBy([
  'agency',
  'lancashire',
  'northamptonshire',
  'abuse',
  'domestic',
  'caseloads',
  'needs',
  'urgent',
]);

it.each([
  ['agancy staff', 'agency staff'],
  ['Domestic abusse', 'Domestic abuse'],
  ['Northamptonshrie', 'northamptonshire'],
  ['caselaods', 'caseloads'],
])('takes “%s” for “%s”', (typed, taken) => {
  const { question } = spellingBy(['agency', 'staff', 'domestic', 'abuse', 'northamptonshire', 'caseloads'])(
    typed,
  );
  expect(question).toBe(taken);
});

it('leaves beginnings and other endings of known words alone', () => {
  expect(spell('lancas caseload urgently needing').unknown).toEqual([]);
});

it('leaves short words alone, which are all too like each other', () => {
  expect(spellingBy(['start'])('smart plans').unknown).toContainEqual({ typed: 'smart', taken: null });
});

it('does not make a word of a name that starts with another letter', () => {
  expect(spell('Leeds').unknown).toEqual([{ typed: 'leeds', taken: null }]);
});

it('leaves numbers, question words, quoted words and known synonyms alone', () => {
  expect(spell('why 2031 "abusse" locum fifth').unknown).toEqual([]);
});
