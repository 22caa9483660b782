import { expect, it } from 'vitest';
import { rank } from './rank.ts';

const hits = (...ids: string[]) => ids.map((id) => ({ id, score: 1, words: [0] }));
const beside = (...ids: string[]) => ids.map((id) => ({ id, score: 1, words: [] }));
const term = (...ids: string[]) => ({ typed: hits(...ids), alternates: [] });

it('puts what holds more of the question first', () => {
  expect(rank([term('a', 'b'), term('b')], 10)).toEqual(['b', 'a']);
});

it('leaves out what holds only the least part of the question', () => {
  expect(rank([term('a'), term('a'), term('a'), term('a', 'b', 'c', 'd')], 10)).toEqual(['a']);
});

it('counts a rare word for more than a common one', () => {
  expect(rank([term('a', 'b', 'c', 'd'), term('e')], 10)[0]).toBe('e');
});

it('counts a synonym for a little less than the word that was typed', () => {
  expect(rank([{ typed: hits('z'), alternates: [hits('a')] }], 10)).toEqual(['z', 'a']);
});

it('is not put off by a word that nothing holds', () => {
  expect(rank([term('a'), term()], 10)).toEqual(['a']);
});

it('orders equals by their ids, so that the same question has the same answer', () => {
  expect(rank([term('b', 'a')], 10)).toEqual(['a', 'b']);
});

it('counts a word beside the text for less than one in it', () => {
  const terms = [{ typed: [...beside('a'), ...hits('b')], alternates: [] }];
  expect(rank(terms, 10)).toEqual(['b', 'a']);
});
