import { expect, it } from 'vitest';
import { partialDate } from '../model/dates.ts';
import { scaleOf } from '../model/grades.ts';
import { journeyLine, NARROW, WIDE } from './journey-line.ts';
import type { LineData } from './line-data.ts';
import { sparkLine } from './spark-line.ts';

const lancashire: LineData = {
  listed: partialDate.parse('2026-08-22'),
  grades: [
    { at: 2012.2, grade: 'good', framework: 'SLAC', label: '2012', known: true },
    { at: 2015.9, grade: 'inadequate', framework: 'SIF', label: '2015', known: true },
    { at: 2018.6, grade: 'requires-improvement', framework: 'SIF', label: '2018', known: true },
  ],
  scale: scaleOf('sif', null),
  ungraded: [{ at: 2026.6, framework: 'ILACS 2026' }],
  ends: [],
  visits: [2017.8],
  measures: [{ from: 2016.4, until: null }],
};

it('holds each grade until the next inspection, higher for better', () => {
  const { holds } = journeyLine(lancashire, WIDE);
  expect(holds.map(({ grade }) => grade)).toEqual(['good', 'inadequate', 'requires-improvement']);
  expect(holds[0]?.x2).toBe(holds[1]?.x1);
  expect(holds[0]?.y).toBeLessThan(holds[1]?.y ?? 0);
});

it('breaks the step between two frameworks, and not within one', () => {
  expect(journeyLine(lancashire, WIDE).risers.map(({ broken }) => broken)).toEqual([true, false]);
});

it('leaves a gap where an inspection gave no overall grade', () => {
  const { gaps, holds } = journeyLine(lancashire, WIDE);
  expect(gaps).toHaveLength(1);
  expect(holds.at(-1)).toMatchObject({ x2: gaps[0]?.x1, open: false });
});

it('leaves the last grade open where nothing says how long it stood', () => {
  const { holds } = journeyLine({ ...lancashire, ungraded: [] }, WIDE);
  expect(holds.map(({ open }) => open)).toEqual([false, false, true]);
});

it('ends a grade with the council, and does not join its successor’s to it', () => {
  const { holds, risers } = journeyLine({ ...lancashire, ends: [2017] }, WIDE);
  expect(holds[1]?.x2).toBeLessThan(holds[2]?.x1 ?? 0);
  expect(risers).toHaveLength(1);
});

it('ends at the day of the list of reports, or at what came after it, and names every year', () => {
  const open = { ...lancashire, ungraded: [] };
  const [listed, later] = [open, { ...open, visits: [2027.5] }].map((data) => journeyLine(data, WIDE));
  const lastOf = (line = listed) => line?.years.at(-1)?.label;
  expect(listed?.holds.at(-1)?.x2).toBe(listed?.right);
  expect([lastOf(), lastOf(later)]).toEqual(['2026', '2027']);
  expect(listed?.years.every(({ label }) => label)).toBe(true);
  expect(later?.visits.at(-1)?.x).toBe(later?.right);
});

it('draws a measure no longer than is known', () => {
  const [measure] = journeyLine(lancashire, WIDE).measures;
  expect(measure?.open).toBe(true);
  expect((measure?.x2 ?? 0) - (measure?.x1 ?? 0)).toBeLessThan(20);
});

it('stays inside its box at both widths and names fewer years where it is narrow', () => {
  for (const size of [WIDE, NARROW]) {
    const line = journeyLine(lancashire, size);
    const xs = [...line.nodes, ...line.visits, ...line.years].map(({ x }) => x);
    expect(Math.max(...xs)).toBeLessThan(size.width);
    expect(Math.min(...xs)).toBeGreaterThan(size.margin);
  }
  const named = journeyLine(lancashire, NARROW).years.filter(({ label }) => label);
  expect(named.length).toBeLessThanOrEqual(6);
});

it('keeps the names of grades off the line and off what is named first on it, however wide the letters', () => {
  const wide = 8.6;
  const early = { at: 2012, grade: 'adequate', framework: 'SLAC', label: '2012', known: true } as const;
  for (const size of [WIDE, NARROW]) {
    const { levels, left, nodes } = journeyLine({ ...lancashire, grades: [early] }, size);
    const ends = levels.flatMap(({ lines }) => lines.map((words) => 21 + words.length * wide));
    expect(Math.max(...ends)).toBeLessThan(left - 8);
    const [node] = nodes;
    expect((node?.labelX ?? 0) - ((node?.label.length ?? 0) * wide) / 2).toBeGreaterThanOrEqual(left - 8.1);
  }
});

it('draws the same journey small, on years shared with other councils', () => {
  const { holds, risers, ungraded } = sparkLine(lancashire, [2010, 2027]);
  expect(holds).toHaveLength(3);
  expect(risers).toHaveLength(2);
  expect(ungraded).toHaveLength(1);
});
