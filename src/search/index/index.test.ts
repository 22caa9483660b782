import { expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../pieces/columns.ts';
import { PairsWriter, PostingsWriter, readPairs, readPostings } from '../pieces/postings.ts';

it('reads back where a word is found and how much it says', () => {
  const writer = new PostingsWriter();
  const given = [
    { record: 0, strength: 1, inText: true },
    { record: 1, strength: 0.5, inText: true },
    { record: 4000, strength: 0.5, inText: false },
  ];
  given.forEach((posting) => writer.add(posting));
  expect(readPostings(writer.toString())).toEqual(given);
});

it('reads back where two words follow each other', () => {
  const writer = new PairsWriter();
  const given = [
    { record: 3, place: 0 },
    { record: 3, place: 70 },
    { record: 900, place: 5 },
  ];
  given.forEach((pair) => writer.add(pair));
  expect(readPairs(writer.toString())).toEqual(given);
});

it('keeps what many records share once', () => {
  const lists = [['a', 'b'], ['a', 'b'], [], ['a', 'b'], ['c']];
  const column = packColumn(lists);
  expect(unpackColumn(column)).toEqual(lists);
  expect(column.lists).toHaveLength(3);
});
