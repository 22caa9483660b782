import { expect, it } from 'vitest';
import { byDate, countFacets, narrow, openFacets, readChoice } from './facets.ts';
import { packColumn } from '../pieces/columns.ts';

const none = packColumn([[], [], []]);
const facets = openFacets({
  names: {
    kind: {},
    council: { medway: 'Medway', lancashire: 'Lancashire' },
    theme: {},
    tone: { concern: 'Concern', strength: 'Strength', mixed: 'Mixed' },
    year: {},
    region: {},
    grade: {},
  },
  columns: {
    kind: none,
    council: packColumn([['medway'], ['medway'], ['lancashire']]),
    theme: none,
    tone: packColumn([['concern'], ['strength'], ['concern']]),
    year: none,
    region: none,
    grade: none,
  },
  day: packColumn([['2015-03'], ['2018-01-02'], []]),
});
const all = [0, 1, 2];

it('widens by values of one filter and narrows by filters among themselves', () => {
  expect(narrow(all, { council: ['medway', 'lancashire'], tone: ['concern'] }, facets)).toEqual([0, 2]);
});

it('counts what each value would leave beside those already chosen', () => {
  const { council, tone } = countFacets(all, { council: ['medway'] }, facets);
  expect(council).toEqual([
    { value: 'medway', name: 'Medway', count: 2 },
    { value: 'lancashire', name: 'Lancashire', count: 1 },
  ]);
  expect(tone).toEqual([
    { value: 'concern', name: 'Concern', count: 1 },
    { value: 'strength', name: 'Strength', count: 1 },
  ]);
});

it('keeps what is chosen in sight even if nothing is left of it', () => {
  expect(countFacets([], { tone: ['mixed'] }, facets).tone).toEqual([
    { value: 'mixed', name: 'Mixed', count: 0 },
  ]);
});

it('sorts by date, what has none last', () => {
  expect(byDate([2, 0, 1], facets)).toEqual([1, 0, 2]);
});

it('reads ids and the labels of older addresses in any case, and names what it does not know', () => {
  const read = readChoice({ council: ['Medway'], tone: ['CONCERN', 'awful'] }, facets.names);
  expect(read.chosen).toMatchObject({ council: ['medway'], tone: ['concern'] });
  expect(read.unknown).toEqual(['awful']);
});
