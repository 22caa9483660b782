import { expect, it } from 'vitest';
import { splitCode } from './national-framework.ts';

const partIn = (text: string): string | null => splitCode(text).part;

it('reads the outcome of a point in every form that reports print', () => {
  for (const code of [
    '(outcome 4, national framework)',
    '(Outcome four, National Framework).',
    '[ Outcome 4, national framework].',
    '(National Framework outcome four)',
    '(National Framework, Outcome 4)',
    '(outcome 4: national framework)',
    '(Outcome Four)',
    'Outcome four: National Framework.',
  ])
    expect(partIn(`The homes of care leavers. ${code}`)).toBe('outcome-4');
});

it('reads an enabler by its number or its name', () => {
  expect(partIn('The reach of supervision (Enabler 1, National Framework)')).toBe('enabler-multi-agency');
  expect(partIn('The reach of supervision. (enabler two, national framework)')).toBe('enabler-leaders');
  expect(partIn('Workloads. (Enabler 2: Leaders drive conditions for effective practice)')).toBe(
    'enabler-leaders',
  );
  expect(partIn('Records. (enabler: the workforce is equipped and effective, national framework)')).toBe(
    'enabler-workforce',
  );
});

it('reads a principle as one, whatever its number', () => {
  expect(partIn('How plans speak to children. (principle 3, national framework)')).toBe('principle');
});

it('names none where the point names none, two, or one that there is not', () => {
  for (const text of [
    'The outcome for children (and their families).',
    'Homes. (outcome 1 and enabler 2, national framework)',
    'Homes. (outcome 7, national framework)',
    'Enabler three is not spoken of here.',
  ])
    expect(partIn(text)).toBeNull();
});

it('leaves the point’s own words without the code', () => {
  expect(splitCode('The homes of care leavers (outcome 4, national framework).').words).toBe(
    'The homes of care leavers',
  );
});
