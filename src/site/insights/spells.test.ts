import { describe, expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { insightsOf } from '../../knowledge/insights.ts';
import type { PartialDate } from '../../model/dates.ts';
import { longestSpells, perhapsLonger } from './longest-spells.ts';
import { spellRows, spellSpans } from './spells.ts';
import { undatedJudgements } from './undated-judgements.ts';

const report = (council: string, published: string, rest: string) => ({
  [`sources/${council}/${published}.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published,
    events: [`{ id: ${council}/${published}, type: inspection, ${rest} }`],
  }),
});
describe('spells that no later judgement has ended', () => {
  const days = ['2014-01-10', '2016-03-10', '2019-07-10'] as const;
  const { knowledgeBase } = knowledgeOf({
    'register.yml': `asOf: 2022-08-22\nreports:\n${['anyshire', 'eastshire', 'westshire'].map((council) => `  ${council}: [${days.map((day) => `{ published: ${day}, url: 'https://r.example/${council}-${day}' }`).join(', ')}]\n`).join('')}`,
    'councils/eastshire.md': councilText('Eastshire'),
    'councils/westshire.md': councilText('Westshire'),
    ...report('anyshire', days[0], 'framework: sif, judgements: { overall: inadequate }'),
    ...report('anyshire', days[1], 'framework: sif, judgements: { overall: good }'),
    ...report('anyshire', days[2], 'framework: ilacs-2018, judgements: { overall: inadequate }'),
    ...report('eastshire', days[0], 'framework: sif, judgements: { overall: good }'),
    ...report('eastshire', days[1], 'framework: sif, judgements: { overall: inadequate }'),
    ...report('eastshire', days[2], 'framework: ilacs-2018, judgements: { overall: inadequate }'),
    ...report('westshire', days[0], 'framework: sif, judgements: { overall: inadequate }'),
    ...report('westshire', days[1], 'framework: sif, judgements: { overall: good }'),
  });
  const found = insightsOf(knowledgeBase);
  const asOf = knowledgeBase.knownReports.asOf;

  it('are counted to the day of the list of known reports', () => {
    expect(spellRows(knowledgeBase, found, asOf).map(({ name, months }) => [name, months])).toEqual([
      ['Anyshire', '26'],
      ['Westshire', '26'],
      ['Eastshire', '77 so far'],
      ['Anyshire', '37 so far'],
    ]);
    const notes = spellSpans(knowledgeBase, found, asOf as PartialDate).flatMap(({ spans }) => spans);
    expect(notes.map(({ note }) => note)).toEqual([
      '26 months',
      '26 months',
      '77 months so far',
      '37 months so far',
    ]);
  });

  it('stand beside those that ended: the longest of each is named, with all that are as long', () => {
    const named = longestSpells(knowledgeBase, found, asOf);
    expect(named.map(({ lead, council, length }) => [lead, council.name, length])).toEqual([
      ['Of the 2 counted that ended, the longest:', 'Anyshire', '2 years 2 months'],
      ['Of the 2 counted that ended, the longest:', 'Westshire', '2 years 2 months'],
      ['Of the 2 without a later judgement, the longest:', 'Eastshire', 'so far 6 years 5 months'],
    ]);
    expect(named.at(-1)?.from.url).toBe('/journeys/eastshire/#2016-03-10');
  });
});

it('a spell that ended with its council is told so, with no report that ended it', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/anyshire.md': councilText(
      'Anyshire',
      'until: 2023-04-01\nsuccessors: [{ council: newshire, date: 2023-04-01 }]',
    ),
    'councils/newshire.md': councilText(
      'Newshire',
      'predecessors: [{ council: anyshire, date: 2023-04-01 }]',
    ),
    ...report('anyshire', '2015-05-13', 'framework: sif, judgements: { overall: inadequate }'),
  });
  const [row] = spellRows(knowledgeBase, insightsOf(knowledgeBase), null);
  expect(row?.until).toEqual({ name: 'the council was abolished on 1 April 2023', url: null });
});

describe('a spell that is not counted', () => {
  const listed = (council: string, days: readonly string[]) =>
    `  ${council}: [${days.map((day) => `{ published: ${day}, url: 'https://r.example/${council}-${day}' }`).join(', ')}]\n`;
  /** Anyshire left after 26 months; of Eastshire a report in between is listed and not held. */
  const longer = (until: string) => {
    const { knowledgeBase } = knowledgeOf({
      'register.yml': `asOf: 2024-08-22\nreports:\n${listed('anyshire', ['2014-01-10', '2016-03-10'])}${listed('eastshire', ['2014-01-10', '2014-06-10', until])}`,
      'councils/eastshire.md': councilText('Eastshire'),
      ...report('anyshire', '2014-01-10', 'framework: sif, judgements: { overall: inadequate }'),
      ...report('anyshire', '2016-03-10', 'framework: sif, judgements: { overall: good }'),
      ...report('eastshire', '2014-01-10', 'framework: sif, judgements: { overall: inadequate }'),
      ...report('eastshire', until, 'framework: sif, judgements: { overall: good }'),
    });
    return perhapsLonger(knowledgeBase, insightsOf(knowledgeBase));
  };

  it('is named beside the longest that is, where it may be longer, with the reason', () => {
    expect(longer('2017-01-10')).toEqual([
      {
        council: { name: 'Eastshire', url: '/councils/eastshire/' },
        length: '3 years',
        from: { name: '10 January 2014', url: '/journeys/eastshire/#2014-01-10' },
        until: { name: '10 January 2017', url: '/journeys/eastshire/#2017-01-10' },
        history: 'broken',
      },
    ]);
  });

  it('is not named where it is no longer', () => expect(longer('2016-03-10')).toEqual([]));
});

describe('judgements of inadequate whose report has no day', () => {
  const visit = (council: string, id: string, rest: string) => ({
    [`sources/${council}/${id}.md`]: sourceText({
      kind: 'news',
      councils: council,
      events: [`{ id: ${council}/${id}, type: inspection, judgements: { overall: inadequate }, ${rest} }`],
    }),
  });
  const undatedIn = (files: Record<string, string>) => {
    const { knowledgeBase } = knowledgeOf({ 'councils/eastshire.md': councilText('Eastshire'), ...files });
    return undatedJudgements(knowledgeBase, insightsOf(knowledgeBase));
  };

  it('are named, because they begin no spell', () => {
    const found = undatedIn({
      ...visit('anyshire', 'first', 'dates: 2012-07'),
      ...visit('eastshire', 'other', 'title: An inspection'),
    });
    expect(found?.judgements.map(({ name }) => name)).toEqual([
      'Anyshire, July 2012',
      'Eastshire, date not stated',
    ]);
    expect(found?.reading).toBe(
      '2 judgements of inadequate overall, of 2 councils, begin no spell here, because no source states the day of the report:',
    );
  });

  it('lead to where it is told what had changed, where the next inspection judged otherwise', () => {
    const first = visit('anyshire', 'first', 'dates: 2012-07');
    expect(undatedIn(first)?.left).toBeNull();
    expect(
      undatedIn({ ...first, ...report('anyshire', '2014-01-10', 'judgements: { overall: good }') })?.left,
    ).toEqual({
      name: 'The next inspection of 1 of these councils judged otherwise: when, and what had changed',
      url: '/insights/left-inadequate/#start-unknown',
    });
  });

  it('are not named where a spell that is known has them in it', () => {
    const began = report('anyshire', '2012-01-10', 'judgements: { overall: inadequate }');
    expect(undatedIn({ ...began, ...visit('anyshire', 'first', 'dates: 2012-07') })).toBeNull();
  });
});
