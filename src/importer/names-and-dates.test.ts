import { describe, expect, it } from 'vitest';
import type { CouncilId } from '../model/ids.ts';
import { indexCouncils, outOfTime, resolveCouncil, type RegisteredCouncil } from './council.ts';
import { daysIn } from './dates.ts';

const council = (id: string, name: string, more: Partial<RegisteredCouncil> = {}): RegisteredCouncil => ({
  id: id as CouncilId,
  name,
  aliases: [],
  urn: null,
  until: null,
  since: null,
  ...more,
});

describe('names and dates', () => {
  it('are never guessed: a county of a like name is another council', () => {
    const index = indexCouncils([
      council('herefordshire', 'Herefordshire'),
      council('york', 'York'),
      council('north-yorkshire', 'North Yorkshire'),
    ]);
    expect(resolveCouncil(['Hertfordshire County Council'], null, index)).toBeNull();
    expect(
      resolveCouncil(['Inspection of City of York Council local authority children’s services'], null, index)
        ?.id,
    ).toBe('york');
  });

  it('tell a council from its predecessor of the same name by the day', () => {
    const day = '2019-01-01' as never;
    const index = indexCouncils([
      council('old', 'Weld (county council, to 2020)', { until: '2020-04-01' as never }),
      council('new', 'Weld', { since: '2020-04-01' as never }),
    ]);
    expect(resolveCouncil(['Weld County Council'], day, index)?.id).toBe('old');
  });

  it('of a council that was abolished before the visit lead to its successors', () => {
    const index = indexCouncils([
      council('weldshire', 'Weldshire', {
        until: '2021-04-01' as never,
        successors: ['north-weld' as CouncilId, 'south-weld' as CouncilId],
      }),
    ]);
    expect(outOfTime(['Weldshire County Council'], '2023-01-09' as never, index)).toBe(
      'Weldshire was abolished on 2021-04-01, and the visit was on 2023-01-09. Its services passed to north-weld and south-weld.',
    );
    expect(outOfTime(['Weldshire County Council'], '2019-01-09' as never, index)).toBeNull();
    expect(outOfTime(['Nowhere'], '2023-01-09' as never, index)).toBeNull();
  });

  it('are read in every way that reports write them', () => {
    expect(daysIn('9–24 November 2017')).toEqual(['2017-11-09', '2017-11-24']);
    expect(daysIn('12/09/2016 to 06/10/2016')).toEqual(['2016-09-12', '2016-10-06']);
    expect(daysIn('19 November-11 December 2013 and 28 – 30 January 2014')).toEqual([
      '2013-11-19',
      '2013-12-11',
      '2014-01-28',
      '2014-01-30',
    ]);
    expect(daysIn('18 Feb 2014 ─ 12 March 2014')).toEqual(['2014-02-18', '2014-03-12']);
    expect(daysIn('12 December – 6 January 2015')).toEqual(['2014-12-12', '2015-01-06']);
  });
});
