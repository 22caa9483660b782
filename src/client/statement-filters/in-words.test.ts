import { expect, it } from 'vitest';
import { shownStatement, statementData } from '../../../tests/statement-data.ts';
import { leftInWords, said } from './in-words.ts';
import { narrowed, type Choice, type StatementData } from './narrow.ts';

const value = (_: string, value: string): string => value;
const data: StatementData = {
  ...statementData,
  statements: [
    shownStatement(),
    shownStatement({ council: 'eastshire', event: 'eastshire/2017-visit', tone: 'strength' }),
    shownStatement({ council: 'farshire', event: 'farshire/2017-visit', year: '2017' }),
  ],
};
const left = (choice: Choice, of = data): string =>
  leftInWords(of, { left: narrowed(of, choice), choice, labelOf: value });

it('says in words what was chosen', () => {
  const words = said({ council: 'anyshire', neighbours: '1', tone: 'concern' }, value);
  expect(words).toBe('concern, anyshire and its statistical neighbours');
});

it('says years among the rest, and what was chosen by its name', () => {
  const words = said({ to: '2024', tone: 'concern', from: '2022', framework: 'sif' }, value);
  expect(words).toBe('concern, 2022 to 2024, sif');
});

it('says how many are left, on how many councils, that some of these are gone, and by which choice', () => {
  expect(left({ tone: 'strength' })).toBe('1 of 3 statements, on 1 council: strength.');
  expect(left({ tone: 'concern' })).toBe(
    '2 of 3 statements, on 2 councils (including 1 that no longer exists): concern.',
  );
  expect(left({ from: '2030' })).toBe('0 of 3 statements: from 2030.');
});

it('announces no choice where there is none', () => {
  expect(left({})).toBe('3 of 3 statements, on 3 councils (including 1 that no longer exists).');
});

it('says where nothing is on the council itself, and how much there is on its neighbours, chosen or not', () => {
  const near = '1 of 3 statements, none on Anyshire; 1 on 1 of its neighbours';
  const onAnyshire = { council: 'anyshire', tone: 'strength' };
  expect(left({ ...onAnyshire, neighbours: '1' })).toBe(`${near}: strength.`);
  expect(left(onAnyshire)).toBe(`${near.replace('1', '0')}: strength.`);
  const alone = { ...data, statements: data.statements.slice(1) };
  expect(left({ council: 'anyshire', neighbours: '1' }, alone)).toBe(
    '1 of 2 statements, none on Anyshire; 1 on 1 of its neighbours.',
  );
});

it('says that neighbours no longer exist', () => {
  const { anyshire, ...others } = data.councils;
  const ended = {
    ...data,
    councils: { ...others, ...(anyshire && { anyshire: { ...anyshire, neighbours: ['farshire'] } }) },
    statements: data.statements.slice(2),
  };
  expect(left({ council: 'anyshire', neighbours: '1' }, ended)).toBe(
    '1 of 1 statements, none on Anyshire; 1 on 1 of its neighbours (which no longer exists).',
  );
});

it('names the council as any other choice where something is on it, or nothing on its neighbours either', () => {
  expect(left({ council: 'anyshire', neighbours: '1' })).toBe(
    '2 of 3 statements, on 2 councils: anyshire and its statistical neighbours.',
  );
  expect(left({ council: 'eastshire', tone: 'concern' })).toBe('0 of 3 statements: concern, eastshire.');
});
