import { expect, it } from 'vitest';
import { pack, unpack } from './packed-filters.ts';

const filters = {
  a: { kind: ['Finding'], council: ['Medway'], theme: ['Neglect', 'Thresholds'], tone: ['Concern'] },
  b: { kind: ['Finding'], council: ['Medway'], theme: ['Neglect'], tone: ['Strength'] },
  c: { kind: ['Council'], council: ['Kent'] },
  d: {},
};

it('gives back what it was given', () => {
  expect(unpack(pack(filters))).toEqual(filters);
});

it('names every value once, and what records of one event share once', () => {
  const { values, shared } = pack(filters);
  expect(values.filter(([, value]) => value === 'Medway')).toHaveLength(1);
  expect(shared).toHaveLength(3);
});
