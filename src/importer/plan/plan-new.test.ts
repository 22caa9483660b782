import { describe, expect, it } from 'vitest';
import { edited, letter, outcome, placesFrom, plan, report, stored } from '../../../tests/reports/drafts.ts';
import type { DraftFrontMatter } from '../draft.ts';
import type { StoredText } from './source-file.ts';

const URL = 'https://files.ofsted.gov.uk/v1/file/50276411';
describe('another report is a source of its own', () => {
  const twoYears = report({
    published: '2019-12-20',
    pages: 15,
    mentions: placesFrom(9),
    event: { dates: '2019-11-04/2019-11-15' },
  });
  const cases: [string, DraftFrontMatter, StoredText, string][] = [
    [
      'where the visit is another',
      letter({
        published: '2019-08-01',
        mentions: placesFrom(5),
        event: { id: 'northwick/2019-07-monitoring-visit-4', number: 4, dates: '2019-07-02' },
      }),
      stored(letter()),
      'northwick/2019-08-01-visit-letter.md',
    ],
    [
      'where two letters came out on one day',
      letter({
        mentions: placesFrom(5),
        event: { id: 'northwick/2019-04-monitoring-visit-4', number: 4, dates: '2019-04-23' },
      }),
      stored(letter()),
      'northwick/2019-05-03-visit-letter-2.md',
    ],
    [
      'where it is of another kind on the same visit',
      report({ published: '2019-05-03' }),
      stored(letter()),
      'northwick/2019-05-03-inspection-report.md',
    ],
    [
      'where it is another document on the same visit',
      report({ published: '2019-04-20', pages: 3, mentions: placesFrom(9) }),
      stored(report()),
      'northwick/2019-04-20-inspection-report.md',
    ],
    [
      'where it is another document on the same visit under a number of its own',
      report({ title: 'Annex', pages: 3, url: URL, mentions: placesFrom(9) }),
      stored(report({ url: URL.replace('6411', '9999') })),
      'northwick/2019-03-20-inspection-report-2.md',
    ],
    [
      'where the council was inspected twice in a year',
      twoYears,
      stored(report()),
      'northwick/2019-12-20-inspection-report.md',
    ],
    [
      'where the council is another',
      letter({
        councils: ['southwick'],
        mentions: placesFrom(5),
        event: { id: 'southwick/2019-04-monitoring-visit-3' },
      }),
      stored(letter()),
      'southwick/2019-05-03-visit-letter.md',
    ],
    [
      'where news stands under its name',
      letter(),
      edited(stored(letter()), (text) => text.replace('kind: visit-letter', 'kind: news')),
      'northwick/2019-05-03-visit-letter-2.md',
    ],
  ];
  it.each(cases)('%s', (_, frontMatter, source, file) => {
    expect(outcome(plan(frontMatter, [source]))).toBe(`create ${file}`);
  });

  it('with an event of its own, where the name of the event is taken', () => {
    const step = plan(twoYears, [stored(report())]);
    expect(step.action === 'create' && step.text).toContain('id: northwick/2019-11-inspection\n');
    expect(step.reasons).toEqual(['Its event is called northwick/2019-11-inspection.']);
  });

  it('of an event that is known from elsewhere under the name that it has there', () => {
    const news = edited(stored(letter()), (text) =>
      text.replace('kind: visit-letter', 'kind: news').replace('2019-04-monitoring-visit-3', 'third-visit'),
    );
    const step = plan(letter(), [news]);
    expect(step.action === 'create' && step.text).toContain('id: northwick/third-visit\n');
  });
});
