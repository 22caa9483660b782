import { expect, it } from 'vitest';
import { compareDates } from './dates.ts';
import { areaName, FRAMEWORKS, frameworkOf, frameworkPeriod, type FrameworkId } from './frameworks.ts';
import { AREAS, GRADES, gradeHeight, gradeName, gradesOf, scaleOf, type Grade } from './grades.ts';

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

it('the period of a framework is said from its dates', () => {
  expect(IDS.map(frameworkPeriod)).toEqual([
    'April 2009 to 2012',
    '2012 to 2013',
    '2013',
    'November 2013 to 2018',
    'January 2018 to December 2022',
    'January 2023 to April 2026',
    'from 27 April 2026',
  ]);
});

it('no framework from 2026 on gives an overall grade', () => {
  expect(FRAMEWORKS['ilacs-2026'].areas).not.toContain('overall');
});

it('grades stand on a chart as high as they are good; “adequate” as high as “requires improvement”', () => {
  const heights = (Object.keys(GRADES) as Grade[]).map((grade) => [grade, gradeHeight(grade)]);
  expect(heights).toEqual([
    ['outstanding', 1],
    ['good', 2 / 3],
    ['requires-improvement', 1 / 3],
    ['adequate', 1 / 3],
    ['inadequate', 0],
  ]);
});

it('a framework has the grades of its scale; without one it is the latest scale that has the grade', () => {
  expect(gradesOf('slac').map(({ name }) => name)).toEqual(['Outstanding', 'Good', 'Adequate', 'Inadequate']);
  expect(scaleOf(null, 'good')).toContain('requires-improvement');
  expect(scaleOf(null, 'adequate')).not.toContain('requires-improvement');
});

it('an area that was not judged is called so', () => {
  expect(gradeName('not-judged')).toBe('Not judged');
});
