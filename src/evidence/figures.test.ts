import { describe, expect, it } from 'vitest';
import { states } from './figures.ts';

/** The label of a figure as content writes it, with the unit that its attributes give. */
const has = (text: string, label: string, unit = 'count', value = 0): boolean =>
  states(text, { text: label, unit, value });

describe('a text states a figure', () => {
  it.each([
    ['1,610 children', '1610'],
    ['1610 children', '1,610'],
    ['Three children in 3 places', 'three'],
    ['Seventy three workers', 'seventy-three'],
    ['a hundred calls', '100'],
    ['more than 130.', '130'],
    ['a rate of 80.5 in every 10,000', '80.5'],
    ['£5 million more', '£5m'],
    ['£6,700,000 more', '£6.7m'],
    ['£0.5 million more', '£500,000'],
    ['a 26-week limit', '26 weeks'],
    ['26 working days', '26 days'],
    ['for twelve months', 'a year'],
    ['for one year', 'a year'],
    ['between 18 and 20 children', '18 to 20'],
    ['1 in 4 calls', 'one in four'],
    ['On 3 May, 63 calls', '63'],
  ])('“%s” has %s', (text, label) => {
    expect(has(text, label)).toBe(true);
  });

  it.each([
    ['63 per cent', '63%'],
    ['63 percent', '63%'],
    ['63% of calls', '63 per cent'],
    ['from 60 to 63%', '60%'],
    ['between 60 and 63%', '60%'],
    ['a fall of 15 percentage points', '15%'],
    ['ninety-seven per cent', '97%'],
    ['a fifth of calls', 'a fifth'],
    ['one-fifth of calls', '20%'],
    ['two-thirds of calls', 'two thirds'],
    ['half of them', 'half'],
    ['three out of four', 'three quarters'],
    ['63% of calls', '63'],
  ])('“%s” has %s in per cent', (text, label) => {
    expect(has(text, label, 'percent')).toBe(true);
  });

  it('has none where a word says so', () => {
    expect(has('No calls were lost.', 'none', 'calls', 0)).toBe(true);
    expect(has('Few calls were lost.', 'none', 'calls', 0)).toBe(false);
  });
});

describe('a text does not state a figure', () => {
  it.each([
    ['63% of calls', '63', 'count'],
    ['63 calls', '63%', 'percent'],
    ['£63 for each', '63', 'count'],
    ['163 calls, 6.3 a day, 1,063 a year', '63', 'count'],
    ['6 months', 'six weeks', 'count'],
    ['since 14 May 2014', '14', 'count'],
    ['in 2014-15', '15', 'count'],
    ['a quarter of calls', 'a fifth', 'percent'],
    ['£5,000', '£5 million', 'pounds'],
  ])('“%s” has not %s', (text, label, unit) => {
    expect(has(text, label, unit)).toBe(false);
  });
});
