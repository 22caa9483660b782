import { expect, it } from 'vitest';
import { yearsSideBySide } from './side-by-side.ts';

const { years, scales, rows } = yearsSideBySide([2015, 2020, 2026]);
const rowOf = (area: string) => rows.find((row) => row.area === area);

it('sets the frameworks in force in each year side by side, with their grades', () => {
  expect(years).toEqual([
    { year: 2015, framework: 'SIF' },
    { year: 2020, framework: 'ILACS 2018' },
    { year: 2026, framework: 'ILACS 2026' },
  ]);
  expect(scales).toBe(
    'All use the same grades: outstanding, good, requires improvement and inadequate. In 2026 inspections were under ILACS 2023 to April 2026, which gives an overall grade.',
  );
  expect(yearsSideBySide([2010, 2020]).scales).toBe(
    '2010: outstanding, good, adequate and inadequate. 2020: outstanding, good, requires improvement and inadequate.',
  );
});

it('says that overall grades of 2015 and 2020 can be read in order, and that the framework of 2026 gives none', () => {
  expect(rowOf('Overall effectiveness')).toMatchObject({
    cells: ['Overall effectiveness', 'Overall effectiveness', 'Not graded'],
    reading: 'The grades of 2015 and 2020 can be read in order, not as one measure. ILACS 2026 gives none.',
  });
});

it.each(['Leadership', 'Help and protection'])('finds %s graded in all three', (area) => {
  expect(rowOf(area)?.reading).toBe('The grades can be read in order, not as one measure.');
});

it('says what the grade for care takes in, and where care leavers have a grade of their own', () => {
  expect(rowOf('Children in care')?.reading).toBe(
    'The grades can be read in order, but what they take in differs: with adoption and care leavers in 2015, with care leavers in 2020, by itself in 2026.',
  );
  expect(rowOf('Care leavers')).toMatchObject({
    cells: [
      'Experiences and progress of care leavers: a grade of its own, inside “Children looked after and achieving permanence”',
      'No grade of its own: inside “Children in care and care leavers”',
      'Care leavers',
    ],
    reading: 'The grades of 2015 and 2026 can be read in order, not as one measure. ILACS 2018 gives none.',
  });
});

it('finds nothing to compare where one framework alone grades an area', () => {
  expect(rowOf('Adoption')?.reading).toBe('Graded in 2015 only: there is nothing to compare it with.');
});
