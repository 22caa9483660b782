import { expect, it } from 'vitest';
import { queryTerms } from './query.ts';

const initials = new Map([['dcs', "director of children's services"]]);
const words = (question: string) => queryTerms(question, initials).map(({ word }) => word);
const alternatesOf = (question: string) => queryTerms(question, initials)[0]?.alternates;

it('leaves out the words that only ask', () => {
  expect(words('How many children died during the inspection?')).toEqual(['children', 'died', 'inspection']);
});

it('searches for question words where there is nothing else', () => {
  expect(words('what about them')).toEqual(['what', 'about', 'them']);
});

it('keeps numbers and their signs', () => {
  expect(words('63 per cent of 3,059')).toEqual(['63%', '3059']);
  expect(words('£5m and “4.6 million”')).toEqual(['"5 million"', '"4.6 million"']);
});

it('finds spelt numbers by digits and ordinals by either', () => {
  expect(alternatesOf('four')).toEqual(['"4"']);
  expect(alternatesOf('5th')).toEqual(['"5"', 'fifth']);
});

it('keeps quoted words together', () => {
  expect(words('“newly qualified” staff')).toEqual(['"newly qualified"', 'staff']);
});

it('takes what the field calls the same thing for the same', () => {
  expect(alternatesOf('DV')).toContain('domestic abuse');
  expect(alternatesOf('locums')).toContain('agency');
});

it('reads a phrase as one thing', () => {
  expect(words('domestic violence referrals')).toEqual(['domestic violence', 'referrals']);
});

it('spells out the initials of the glossary', () => {
  expect(alternatesOf('DCS')).toEqual(["director children's services"]);
});

it('looks for a repeated word once', () => {
  expect(words('agency agency')).toEqual(['agency']);
});

it('looks for the parts of a word joined by hyphens too', () => {
  expect(alternatesOf('strengths-based')).toEqual(['strengths', 'based']);
});
