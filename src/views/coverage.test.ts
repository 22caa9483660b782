import { expect, it } from 'vitest';
import { knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { coverageRows } from './coverage.ts';

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
