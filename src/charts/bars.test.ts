import { expect, it } from 'vitest';
import { NARROW_SPANS, spanBars, spanCuts, WIDE_SPANS } from './span-bars.ts';
import { stackedBars } from './stacked-bars.ts';
import { strips } from './strips.ts';

const groups = [
  {
    label: 'Old',
    short: 'Old',
    rows: [
      {
        label: '2017',
        url: '/2017/',
        parts: [
          { key: 'good', count: 20 },
          { key: 'poor', count: 1 },
        ],
      },
    ],
  },
  {
    label: 'New',
    short: 'New',
    rows: [{ label: '2018', url: '/2018/', parts: [{ key: 'good', count: 10 }] }],
  },
];

it('draws the bars of all groups on one scale, each group under its heading', () => {
  const { rows, groups: headings, height } = stackedBars(groups, 860);
  const [longer, shorter] = rows.map(({ parts }) => parts[0]?.width ?? 0);
  expect((longer ?? 0) + 2).toBeCloseTo(2 * ((shorter ?? 0) + 2), 0);
  expect(headings.map(({ label }) => label)).toEqual(['Old', 'New']);
  expect(headings[1]?.y).toBeGreaterThan(rows[0]?.y ?? 0);
  expect(height).toBeGreaterThan(rows[1]?.y ?? 0);
});

it('writes a count only where there is room for it', () => {
  const [row] = stackedBars(groups, 200).rows;
  expect(row?.parts.map(({ count, marked }) => [count, marked])).toEqual([
    ['20', true],
    ['', false],
  ]);
});

const span = (from: number, until: number) => ({
  label: 'Anyshire',
  url: '/journeys/anyshire/',
  from,
  until,
  mark: null,
  note: '',
  certain: true,
});

it('draws spans where they lie in time, within the room between labels and notes', () => {
  const { bars, years } = spanBars(
    [{ label: 'Ended', spans: [span(2014.5, 2016), span(2015, 2020)] }],
    WIDE_SPANS,
  );
  expect(bars.map(({ x1, x2 }) => x1 < x2)).toEqual([true, true]);
  expect(bars[1]?.x2).toBe(WIDE_SPANS.width - WIDE_SPANS.notes);
  expect(years.map(({ label }) => label)).toEqual(['2014', '2015', '2016', '2017', '2018', '2019', '2020']);
});

it('puts labels above the bars where there is no room beside them', () => {
  const { bars } = spanBars([{ label: 'Ended', spans: [span(2014, 2016)] }], NARROW_SPANS);
  expect(bars[0]?.labelY).toBeLessThan(bars[0]?.y ?? 0);
});

it.each([NARROW_SPANS, WIDE_SPANS])(
  'is cut into strips of ten bars at most, never through a bar or its name',
  (size) => {
    const spans = Array.from({ length: 37 }, (_, at) => span(2010 + at / 10, 2020));
    const picture = spanBars(
      [
        { label: 'Ended', spans },
        { label: 'Open', spans: spans.slice(0, 4) },
      ],
      size,
    );
    const cut = strips(spanCuts(picture), picture.height);
    expect(cut.reduce((sum, { height }) => sum + height, 0)).toBe(picture.height);
    expect(cut.map(({ holds }) => picture.bars.filter(({ y }) => holds(y)).length)).toEqual([
      10, 10, 10, 7, 4,
    ]);
    for (const { y, labelY } of picture.bars)
      for (const { top } of cut) expect(top > Math.min(y, labelY - 11) && top < y + 10).toBe(false);
  },
);
