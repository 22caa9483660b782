import { describe, expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import { spellEntries } from '../../data/insight-columns.ts';
import { insightsOf } from '../../knowledge/insights.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { journeyPage } from '../journey/view.ts';
import { leftInadequatePage } from './view.ts';

const report = (day: string, overall: string, body = '') => ({
  [`sources/anyshire/${day}.md`]: sourceText({
    kind: 'inspection-report',
    published: day,
    events: [
      `{ id: anyshire/${day}, type: inspection, framework: sif, judgements: { overall: ${overall} } }`,
    ],
    body,
  }),
});
const strength = findingText('strong', 'themes="leadership" tone=strength');
const closing = report('2015-03-20', 'good', strength);

const second = (id: string, facts: string) =>
  `{ id: anyshire/${id}, type: inspection, framework: child-protection, ${facts} }`;
const twice = [
  second('first', 'dates: 2012, judgements: { overall: inadequate }'),
  second('second', 'dates: 2013-06, judgements: { overall: inadequate }'),
];

/** What is known of inspections that others tell of, beside reports that are held. */
function known(told: string[], files: Record<string, string>) {
  const { knowledgeBase, diagnostics } = knowledgeOf({
    'themes/leadership.md': themeText('Leadership', 'leadership'),
    'sources/anyshire/told.md': sourceText({ events: told }),
    ...files,
  });
  expect(diagnostics).toEqual([]);
  return knowledgeBase;
}
const pageOf = (...given: Parameters<typeof known>) => leftInadequatePage(known(...given));

describe('a spell of which no source states the day of the report that began it', () => {
  it('has a row with when it was judged and the report that ended it, and no part in the others', () => {
    const page = pageOf(twice, closing);
    expect([...page.rows, ...page.doubtful]).toEqual([]);
    expect(page.unknownStarts).toEqual([
      {
        id: 'anyshire-2015',
        council: { name: 'Anyshire', url: '/councils/anyshire/' },
        judged: [
          { name: '2012', url: '/journeys/anyshire/#first' },
          { name: 'June 2013', url: '/journeys/anyshire/#second' },
        ],
        exit: { grade: 'good', areas: null },
        closing: { name: '20 March 2015', url: '/journeys/anyshire/#2015-03-20' },
        change: {
          text: 'Words of strong.',
          place: { name: 'P', url: '/sources/anyshire/2015-03-20/#strong' },
        },
        missing: '',
        next: '',
      },
    ]);
    expect(page.reading).toMatch(/ended of which the first day is not known\.$/u);
  });

  it('says which report is not held, and which is the next that is, where that which ended it is not held', () => {
    const ended = second('third', 'dates: 2013-11, judgements: { overall: adequate }');
    const [row] = pageOf([...twice, ended], closing).unknownStarts;
    expect(row).toMatchObject({
      id: 'anyshire-2013',
      closing: { name: 'inspected November 2013' },
      change: { text: 'No report that ended it is held', place: null },
      missing: '',
      next: 'The next report that is held: good, 20 March 2015.',
    });
    const listed =
      "asOf: 2022-08-22\nreports:\n  anyshire: [{ published: 2012-07-13, url: 'https://r.example/x' }]\n";
    const [noted] = pageOf(twice, { ...closing, 'register.yml': listed }).unknownStarts;
    expect(noted?.missing).toBe('A report of 13 July 2012 is known, but is not held here.');
  });

  it('is none where a report of inadequate goes on with it, or no judgement ended it', () => {
    expect(pageOf(twice, report('2015-03-20', 'inadequate')).unknownStarts).toEqual([]);
    expect(pageOf(twice, {}).unknownStarts).toEqual([]);
  });

  it('is not ended by an inspection that gave no overall grade where its framework has one', () => {
    const partly = second('partly', 'dates: 2013-12, judgements: { leadership: good }');
    const rows = pageOf([...twice, partly], closing).unknownStarts;
    expect(rows.map(({ closing }) => closing.name)).toEqual(['20 March 2015']);
  });

  it('is told on the journey and in the table of spells, without a length', () => {
    const kb = known(twice, report('2015-03-20', 'good'));
    expect(spellEntries(insightsOf(kb))).toEqual([
      {
        council: 'anyshire',
        from: null,
        until: '2015-03-20',
        months: null,
        exitGrade: 'good',
        openedBy: 'anyshire/first',
        closedBy: 'anyshire/2015-03-20',
        inspections: 2,
        history: 'start-unknown',
      },
    ]);
    const id = 'anyshire' as CouncilId;
    const site = { kb, prose: () => '', original: () => null, proseBy: '' };
    const { line } = journeyPage(site, entryOf(kb.councils, id), entryOf(kb.journeys, id));
    expect(line?.spells).toEqual([
      {
        text: 'Inadequate from a day that no source states (inspected 2012 and June 2013) to 20 March 2015, then judged good.',
        left: '/insights/left-inadequate/#anyshire-2015',
      },
    ]);
  });
});
