import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import { followedCouncils } from './followed.ts';

const from = (...old: string[]) =>
  `predecessors: [${old.map((council) => `{ council: ${council}, date: 2020-04-01 }`).join(', ')}]`;
const to = 'until: 2020-04-01\nsuccessors: [{ council: newshire, date: 2020-04-01 }]';
const inspection = (id: string, facts: string) =>
  `{ id: ${id}, type: inspection, framework: ilacs-2018, ${facts} }`;

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/newshire.md': councilText('Newshire', from('bareshire', 'oldshire')),
  'councils/bareshire.md': councilText('Bareshire', to),
  'councils/oldshire.md': councilText('Oldshire', to),
  'sources/oldshire/2019-news.md': sourceText({
    councils: 'oldshire',
    published: '2019-05-01',
    events: [
      inspection('oldshire/2018-inspection', 'dates: 2018, judgements: { overall: good }'),
      inspection('oldshire/2019-inspection', 'dates: 2019-04, judgements: { overall: inadequate }'),
    ],
  }),
  'sources/newshire/2022-report.md': sourceText({
    kind: 'inspection-report',
    councils: 'newshire',
    published: '2022-06-01',
    events: [inspection('newshire/2022-inspection', 'dates: 2022-05, judgements: { overall: good }')],
  }),
  'sources/newshire/2022-later-report.md': sourceText({
    kind: 'inspection-report',
    councils: 'newshire',
    published: '2022-12-20',
    events: [
      inspection('newshire/2022-later-inspection', 'dates: 2022-11, judgements: { overall: outstanding }'),
    ],
  }),
});
const [bare, old] = followedCouncils(kb);

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('tells how a council that ended was last judged, and that only other sources tell of it', () => {
  expect(old?.council.name).toBe('Oldshire');
  expect(old?.last).toMatchObject({
    event: { url: '/journeys/oldshire/#2019-inspection' },
    outcome: 'inadequate',
    hasReport: false,
  });
});

it('says how the parts were judged where no overall grade is held', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/newshire.md': councilText('Newshire', from('oldshire')),
    'councils/oldshire.md': councilText('Oldshire', to),
    'sources/newshire/news.md': sourceText({
      councils: 'newshire',
      events: [inspection('newshire/2022', 'dates: 2022, judgements: { in-care: adequate }')],
    }),
  });
  const [row] = followedCouncils(knowledgeBase);
  expect(row?.successors[0]?.first).toMatchObject({
    outcome: 'not-stated',
    areas: expect.stringMatching(/: Adequate$/u) as string,
  });
});

it('says nothing of one of which no inspection is held', () => expect(bare?.last).toBeNull());

it('tells how those that took over were first judged', () => {
  expect(old?.successors).toMatchObject([
    {
      council: { name: 'Newshire' },
      from: '1 April 2020',
      first: { event: { url: '/journeys/newshire/#2022-inspection' }, outcome: 'good', hasReport: true },
    },
  ]);
});
