import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { coverageRows, heldInWords, knownVisitsInWords } from './coverage.ts';

const graded = (id: string, dates: string): string =>
  `{ id: anyshire/${id}, type: inspection, framework: ilacs-2018, dates: ${dates}, judgements: { overall: good } }`;

it('counts the inspections whose grades only other documents tell, and not one whose own report is held', () => {
  const report = sourceText({
    kind: 'inspection-report',
    published: '2022-05-09',
    events: [graded('2022-inspection', '2022-03-07'), graded('2018-inspection', '2018-03-05')],
  });
  const news = sourceText({
    events: [graded('2019-inspection', '2019-04-01'), graded('2022-inspection', '2022-03-07')],
  });
  const { knowledgeBase } = knowledgeOf({
    'sources/anyshire/2022-05-09-inspection-report.md': report,
    'sources/anyshire/2022-news.md': news,
  });
  expect(coverageRows(knowledgeBase).map(({ atSecondHand }) => atSecondHand)).toEqual([2]);
});

it('says of how many reports the words are held, and says “all” where none is left out', () => {
  const register =
    "asOf: 2026-08-22\nreports:\n  anyshire: [{ published: 2022-05-09, url: 'https://r.example/1' }, { published: 2024-05-09, url: 'https://r.example/2' }]";
  const readingOf = (body: string) =>
    heldInWords(
      knowledgeOf({
        'register.yml': register,
        'sources/anyshire/2022-05-09-inspection-report.md': sourceText({
          kind: 'inspection-report',
          published: '2022-05-09',
          events: [graded('2022-inspection', '2022-03-07')],
          body,
        }),
      }).knowledgeBase,
    );
  expect(readingOf('')).toContain('1 of the 2 reports');
  expect(readingOf('')).toContain('are held here; 0 of them have a digest');
  expect(readingOf(findingText('f'))).toContain('are held here; all of them have a digest');
});

it('counts the visits that any source tells of by their kinds, none that is only planned, with what is known of them', () => {
  const { knowledgeBase } = knowledgeOf({
    'sources/anyshire/letter.md': sourceText({
      events: [
        '{ id: anyshire/2018-visit, type: focused-visit, dates: 2018-03 }',
        '{ id: anyshire/other-visit, type: monitoring-visit }',
        '{ id: anyshire/2019-jtai, type: jtai, dates: 2019 }',
        '{ id: anyshire/2030-visit, type: monitoring-visit, dates: 2030, planned: true }',
      ],
      body: findingText('f'),
    }),
  });
  expect(knownVisitsInWords(knowledgeBase)).toContain(
    '3 visits between inspections are known here: 1 monitoring visit, 1 focused visit and 1 joint targeted area inspection; 1 of them with findings, and for 1 no source states a date.',
  );
  expect(coverageRows(knowledgeBase).map(({ visits }) => visits)).toEqual([3]);
});
