import { describe, expect, it } from 'vitest';
import {
  compareDates,
  dateSpan,
  formatDate,
  formatSpan,
  monthsBetween,
  nearestDates,
  partialDate,
  toDecimalYear,
  yearOf,
} from './dates.ts';

const date = (text: string) => partialDate.parse(text);
const span = (text: string) => dateSpan.parse(text);
const refused = (text: unknown) => !partialDate.safeParse(text).success;

describe('a partial date', () => {
  it('is a day, a month or a year that the calendar has', () => {
    expect(['2015-02-28', '2018-03', '2018'].map(date)).toEqual(['2015-02-28', '2018-03', '2018']);
  });

  it('may be a year written as a number', () => {
    expect(partialDate.parse(2018)).toBe('2018');
  });

  it('is refused where the calendar has no such day or month', () => {
    expect(['2015-02-31', '2015-13', '2015-00-01', '2015-04-31'].every(refused)).toBe(true);
  });

  it('is refused in any other form', () => {
    expect(['2015-2-3', '03/02/2015', 'March 2015', '', 20.5, true, null].every(refused)).toBe(true);
  });

  it('knows leap years, of centuries too', () => {
    expect(refused('2016-02-29')).toBe(false);
    expect(refused('2000-02-29')).toBe(false);
    expect(refused('2015-02-29')).toBe(true);
    expect(refused('1900-02-29')).toBe(true);
  });

  it('that the calendar lacks is answered with those near it', () => {
    expect(nearestDates('2015-02-31')).toEqual(['2015-02-28', '2015-02']);
    expect(nearestDates('last spring')).toEqual([]);
  });
});

describe('an interval', () => {
  it('has a start and an end, or a start alone', () => {
    expect(span('2015-09-14/2015-10-08')).toEqual({ start: '2015-09-14', end: '2015-10-08' });
    expect(span('2018-02')).toEqual({ start: '2018-02', end: null });
  });

  it('must not end before it starts', () => {
    expect(dateSpan.safeParse('2015-10-08/2015-09-14').success).toBe(false);
  });

  it('may end with a less exact date than it starts with', () => {
    expect(span('2015-09-14/2015-09').end).toBe('2015-09');
    expect(span('2015-09-14/2015').end).toBe('2015');
  });

  it('has two ends at most, neither of them empty', () => {
    for (const text of ['2015/2016/2017', '2015-09-14/', '/2015', '2015-02-31/2015-03-01'])
      expect(dateSpan.safeParse(text).success).toBe(false);
  });
});

describe('the order of dates', () => {
  it('puts a partial date at the start of what it covers, after exact dates of the same start', () => {
    const dates = ['2018', '2018-01', '2018-02-13', '2018-01-01', '2018-02', '2017-12-31', '2018-01-02'];
    const expected = ['2017-12-31', '2018-01-01', '2018-01', '2018', '2018-01-02', '2018-02', '2018-02-13'];
    expect(dates.map(date).sort(compareDates)).toEqual(expected);
  });
});

describe('months between dates', () => {
  it.each([
    ['2015-11-27', '2018-08-17', 32],
    ['2015-11-27', '2018-08-27', 33],
    ['2015-11-27', '2015-12-26', 0],
    ['2015-11', '2016-11', 12],
    ['2015', '2016-02', 13],
    ['2016-02-29', '2017-02-28', 11],
  ])('from %s to %s are %i whole ones', (from, to, months) => {
    expect(monthsBetween(date(from), date(to))).toBe(months);
  });
});

describe('a date for reading', () => {
  it('says as much as is known', () => {
    expect(['2026-06-04', '2026-06', '2026'].map((text) => formatDate(date(text)))).toEqual([
      '4 June 2026',
      'June 2026',
      '2026',
    ]);
  });

  it.each([
    ['2018-02', 'February 2018'],
    ['2018-02-13/2018-02-13', '13 February 2018'],
    ['2017-10-30/2017-10-31', '30 to 31 October 2017'],
    ['2015-09-14/2015-10-08', '14 September to 8 October 2015'],
    ['2017-12-30/2018-01-02', '30 December 2017 to 2 January 2018'],
    ['2015-10-08/2016-10-08', '8 October 2015 to 8 October 2016'],
    ['2015-09/2015-10', 'September to October 2015'],
    ['2015/2016', '2015 to 2016'],
    ['2015-09-14/2015-10', '14 September 2015 to October 2015'],
  ])('%s reads “%s”', (text, words) => {
    expect(formatSpan(span(text))).toBe(words);
  });
});

it('a date has a year, and a place on a line of years', () => {
  expect(yearOf(date('2018-02'))).toBe(2018);
  expect(toDecimalYear(date('2018'))).toBe(2018);
  expect(toDecimalYear(date('2018-07-01'))).toBe(2018.5);
});
