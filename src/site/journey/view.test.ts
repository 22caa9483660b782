import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
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
