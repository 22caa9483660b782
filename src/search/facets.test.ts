import { expect, it } from 'vitest';
import { countFacets, narrow } from './facets.ts';

const filters = {
  a: { council: ['Medway'], tone: ['Concern'] },
  b: { council: ['Medway'], tone: ['Strength'] },
  c: { council: ['Lancashire'], tone: ['Concern'] },
};
const all = Object.keys(filters);

it('widens by values of one filter and narrows by filters among themselves', () => {
  expect(narrow(all, { council: ['Medway', 'Lancashire'], tone: ['Concern'] }, filters)).toEqual(['a', 'c']);
});

it('counts what each value would leave beside those already chosen', () => {
  const { council, tone } = countFacets(all, { council: ['Medway'] }, filters);
  expect(council).toEqual([
    { value: 'Medway', count: 2 },
    { value: 'Lancashire', count: 1 },
  ]);
  expect(tone).toEqual([
    { value: 'Concern', count: 1 },
    { value: 'Strength', count: 1 },
  ]);
});

it('keeps what is chosen in sight even if nothing is left of it', () => {
  expect(countFacets([], { tone: ['Mixed'] }, filters).tone).toEqual([{ value: 'Mixed', count: 0 }]);
});
