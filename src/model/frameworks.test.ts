import { expect, it } from 'vitest';
import { compareDates } from './dates.ts';
import {
  areaName,
  FRAMEWORKS,
  frameworkIn,
  frameworkOf,
  frameworkPeriod,
  type FrameworkId,
} from './frameworks.ts';
import {
  AREAS,
  GRADES,
  gradeHeight,
  gradeName,
  gradesOf,
  placeGrades,
  scaleOf,
  type Grade,
} from './grades.ts';

const IDS = Object.keys(FRAMEWORKS) as FrameworkId[];

it('an area is called as its framework words it, and by its own name elsewhere', () => {
  expect(areaName('in-care', 'ilacs-2018')).toBe('Children in care and care leavers');
  expect(areaName('in-care', 'ilacs-2023')).toBe('Children in care');
  expect(areaName('adoption', null)).toBe('Adoption');
});

it('every framework judges areas that have a name, each once', () => {
  for (const { areas } of Object.values(FRAMEWORKS)) {
    expect(new Set(areas).size).toBe(areas.length);
    expect(areas.every((area) => area in AREAS)).toBe(true);
  }
});

it('frameworks stand in the order in which they came, and none ends before it begins', () => {
  const all = IDS.map(frameworkOf);
  expect(all.map(({ from }) => from)).toEqual(all.map(({ from }) => from).toSorted(compareDates));
  expect(all.every(({ from, until }) => until === null || compareDates(from, until) <= 0)).toBe(true);
});

it.each([
  ['slac', 'April 2009 to 2012'],
  ['child-protection', '2012 to 2013'],
  ['looked-after', '2013'],
  ['sif', 'November 2013 to 2018'],
  ['ilacs-2018', 'January 2018 to December 2022'],
] as const)('the period of %s is said from its dates: “%s”', (id, period) => {
  expect(frameworkPeriod(id)).toBe(period);
});

it.each([
  [2008, undefined],
  [2015, 'sif'],
  [2020, 'ilacs-2018'],
  [2024, 'ilacs-2023'],
  [2026, 'ilacs-2026'],
] as const)('inspections in the middle of %s were made under %s', (year, id) => {
  expect(frameworkIn(year)).toBe(id);
});

it('an area that is judged inside another stands inside one that the framework judges', () => {
  for (const { areas, within = {} } of IDS.map(frameworkOf))
    expect(Object.values(within).filter((outer) => !areas.includes(outer))).toEqual([]);
});

it('no framework from 2026 on gives an overall grade', () => {
  expect(FRAMEWORKS['ilacs-2026'].areas).not.toContain('overall');
});

it('grades stand on a chart as high as they are good; “adequate” as high as “requires improvement”', () => {
  const grades: Grade[] = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate'];
  expect(grades.map(gradeHeight)).toEqual([1, 2 / 3, 1 / 3, 1 / 3, 0]);
  expect((Object.keys(GRADES) as Grade[]).filter((grade) => grades.includes(grade))).toEqual(grades);
});

it('a grade that one scale has at another place needs an id of its own', () => {
  const [good] = gradesOf('sif').filter(({ grade }) => grade === 'good');
  if (!good) throw new Error('There is no “good”.');
  expect(() => placeGrades([good, { ...good, level: 2, steps: 5 }])).toThrow(
    'The grade “good” stands at two places, 3 of 4 and 2 of 5: give one an id of its own.',
  );
});

it('a framework has the grades of its scale; without one it is the latest scale that has the grade', () => {
  expect(gradesOf('slac').map(({ name }) => name)).toEqual(['Outstanding', 'Good', 'Adequate', 'Inadequate']);
  expect(scaleOf(null, 'good')).toContain('requires-improvement');
  expect(scaleOf(null, 'adequate')).not.toContain('requires-improvement');
});

it('an area that was not judged is called so', () => {
  expect(gradeName('not-judged')).toBe('Not judged');
});
