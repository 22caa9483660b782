import { expect, it } from 'vitest';
import { areaName, FRAMEWORKS } from './frameworks.ts';
import { AREAS, GRADES, gradeLevel, type Grade } from './grades.ts';

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

it('no framework from 2026 on gives an overall grade', () => {
  expect(FRAMEWORKS['ilacs-2026'].areas).not.toContain('overall');
});

it('grades stand on a chart as high as they are good; “adequate” as high as “requires improvement”, “not judged” at the foot', () => {
  const levels = (Object.keys(GRADES) as Grade[]).map(gradeLevel);
  expect(levels).toEqual([4, 3, 2, 2, 1, 0]);
});
