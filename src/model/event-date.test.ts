import { expect, it } from 'vitest';
import { dateSpan, partialDate } from './dates.ts';
import { countsFrom } from './event-date.ts';
import type { EventType } from './event-types.ts';

const dated = (type: EventType, dates: string | null, published: string | null) =>
  countsFrom({
    type,
    dates: dates === null ? null : dateSpan.parse(dates),
    published: published === null ? null : partialDate.parse(published),
  });

it('a judgement counts from the day its report came out, and from the visit where that day is not known', () => {
  expect(dated('inspection', '2017-11-20/2017-12-14', '2018-01-19')).toBe('2018-01-19');
  expect(dated('reinspection', '2017-11-20/2017-12-14', null)).toBe('2017-11-20');
});

it('a visit or a measure counts from when it happened, and from its letter where that is not known', () => {
  expect(dated('monitoring-visit', '2017-12-05/2017-12-06', '2018-01-04')).toBe('2017-12-05');
  expect(dated('direction', '2016-05', '2016-06-01')).toBe('2016-05');
  expect(dated('monitoring-visit', null, '2018-01-04')).toBe('2018-01-04');
});

it('what has no date counts from none', () => {
  expect(dated('trust', null, null)).toBeNull();
});
