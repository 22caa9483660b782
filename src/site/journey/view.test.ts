import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { journeyPage } from './view.ts';

const { knowledgeBase: kb } = knowledgeOf({
  'councils/oldshire.md': councilText(
    'Oldshire',
    'until: 2020-04-01\nsuccessors: [{ council: anyshire, date: 2020-04-01 }]',
  ),
  'sources/anyshire/2022-news.md': sourceText({
    events: ['{ id: anyshire/2022-visit, type: monitoring-visit, dates: 2022-04-01 }'],
  }),
});
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const pageOf = (id: string) =>
  journeyPage(site, entryOf(kb.councils, id as CouncilId), entryOf(kb.journeys, id as CouncilId));

it('leads on from a journey without events, and counts none of them', () => {
  expect(pageOf('oldshire')).toMatchObject({
    extent: '',
    goesOn: [{ name: 'The journey of Anyshire', url: '/journeys/anyshire/' }],
  });
});

it('counts what a journey holds', () => {
  expect(pageOf('anyshire')).toMatchObject({ extent: '1 event, 0 findings, 1 source', goesOn: [] });
});

it('says where no visit between inspections is told, and no more where one is', () => {
  expect(pageOf('anyshire').noVisit).toBeNull();
  expect(pageOf('oldshire').noVisit).toBeNull();
  const told = knowledgeOf({
    'sources/anyshire/news.md': sourceText({
      events: ['{ id: anyshire/2018-inspection, type: inspection, dates: 2018 }'],
    }),
  }).knowledgeBase;
  const id = 'anyshire' as CouncilId;
  const page = journeyPage({ ...site, kb: told }, entryOf(told.councils, id), entryOf(told.journeys, id));
  expect(page.noVisit).toBe(
    'No monitoring or focused visit and no joint targeted area inspection is told here. No list of visits is held, so there may have been some.',
  );
});

it('counts what was said at an event where findings are among it; the heads of what else was said count that', () => {
  const response = ':::response{#other by="Us" themes=turnover}\nIt was done.\n:::\n';
  const eventOf = (body: string) => {
    const { knowledgeBase } = knowledgeOf({
      'sources/anyshire/2022-news.md': sourceText({
        events: ['{ id: anyshire/2022-visit, type: monitoring-visit, dates: 2022-04-01 }'],
        body: body + response + response.replace('#other', '#another'),
      }),
    });
    const id = 'anyshire' as CouncilId;
    const [event] = journeyPage(
      { ...site, kb: knowledgeBase },
      entryOf(knowledgeBase.councils, id),
      entryOf(knowledgeBase.journeys, id),
    ).events;
    return event;
  };
  expect(eventOf('')?.said.statements).toHaveLength(2);
  expect(eventOf('')?.tally).toBeNull();
  expect(eventOf(findingText('a', 'themes=turnover tone=concern'))?.tally).toEqual({
    tones: ['concern'],
    others: '2 responses',
  });
});
