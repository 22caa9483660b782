import { expect, it } from 'vitest';
import { isNamed } from './narrow.ts';

it.each([
  ['Newcastle upon Tyne', 'newc tyne', true],
  ['Newcastle upon Tyne', 'castle', false],
  ['Kingston upon Hull', 'Hull', true],
  ['Stockton-on-Tees', 'stockton on t', true],
  ['St Helens', ' helens ', true],
  ['Child’s plan', "child's", true],
  ['York', '', true],
  ['York', 'yorkshire', false],
])('a name like %s is found by the beginnings of its words, typed as %s: %s', (name, typed, found) => {
  expect(isNamed(name, typed)).toBe(found);
});
