import { expect, it } from 'vitest';
import { formsIn } from '../text/words.ts';
import { saidPages } from './said-pages.ts';

const said = await saidPages([
  { name: 'Councils', also: ['list of councils', 'council ratings'] },
  { name: 'Outstanding', also: ['outstanding councils'] },
  { name: 'What is held', also: ['what is missing', 'reports not held'] },
  { name: 'Sources', also: ['reports held', 'latest reports', 'list of sources'] },
  { name: 'Spells', also: ['how long inadequate'] },
  { name: 'Inspections in 2021', also: ['inspections 2021'] },
]);
const found = (question: string) => said(formsIn(question.toLowerCase())).map(({ page }) => page.name);

it('finds a page by the words of a phrase in any order, beside words that ask for nothing else', () => {
  expect(found('which councils have been inadequate for how long')).toEqual(['Spells']);
});

it('finds nothing where the question asks for more than a page tells', () => {
  expect(found('how long inadequate fostering')).toEqual([]);
  expect(found('outstanding councils for adoption')).toEqual([]);
});

it('prefers the page of which a word tells more', () => {
  expect(found('list of outstanding councils')[0]).toBe('Outstanding');
});

it('takes a phrase of small words only as it stands', () => {
  expect(said(['what', 'is', 'missing'])).toMatchObject([{ called: 'phrase' }]);
  expect(found('missing')).toEqual([]);
  expect(found('missing children')).toEqual([]);
});

it('does not take what is for what is not', () => {
  expect(found('reports not held')[0]).toBe('What is held');
  expect(found('reports not read')).toEqual([]);
});

it('takes words that stand beside any name only for the title that they are', () => {
  expect(found('councils')).toEqual(['Councils']);
  expect(found('good councils')).toEqual([]);
});

it('does not take a month for its year', () => {
  expect(found('inspections 2021')).toEqual(['Inspections in 2021']);
  expect(found('inspections in may 2021')).toEqual([]);
});
