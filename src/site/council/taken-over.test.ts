import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { takenOver } from './taken-over.ts';

const report = sourceText({
  kind: 'inspection-report',
  councils: 'oldshire',
  published: '2018-05-01',
  events: [
    '{ id: oldshire/2018-inspection, type: inspection, framework: ilacs-2018, dates: 2018-04, judgements: { overall: inadequate } }',
  ],
  body: `${findingText('weak')}\n:::recommendation{#ask themes="turnover"}\nKeep social workers.\n:::\n`,
});
const later = sourceText({
  councils: 'oldshire',
  published: '2019-05-01',
  events: [
    '{ id: oldshire/2018-notice, type: improvement-notice, dates: 2018-06-01 }',
    '{ id: oldshire/2013-notice, type: improvement-notice, dates: 2013-06-01, ended: 2014-06-01 }',
    '{ id: oldshire/2019-visit, type: monitoring-visit, dates: 2019-04-01 }',
  ],
});
const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/oldshire.md': councilText(
    'Oldshire',
    'until: 2020-04-01\nsuccessors: [{ council: anyshire, date: 2020-04-01 }]',
  ),
  'councils/bareshire.md': councilText(
    'Bareshire',
    'until: 2020-04-01\nsuccessors: [{ council: anyshire, date: 2020-04-01 }]',
  ),
  'councils/anyshire.md': councilText(
    'Anyshire',
    'predecessors: [{ council: oldshire, date: 2020-04-01 }, { council: bareshire, date: 2020-04-01 }]',
  ),
  'sources/oldshire/2018-report.md': report,
  'sources/oldshire/2019-news.md': later,
});
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const [old, bare] = takenOver(site, entryOf(kb.councils, 'anyshire' as CouncilId));

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('tells how the council before was last judged, and what it was then asked for', () => {
  expect(old?.name).toBe('Oldshire, until 1 April 2020');
  expect(old?.latest?.rows.map(({ area, grade }) => [area, grade])).toEqual([['overall', 'inadequate']]);
  expect(old?.latest?.found).toBe('1 concern');
  expect(old?.latest?.asked).toHaveLength(1);
});

it('names visits after that inspection, and measures that no source says had ended', () => {
  expect(old?.visits.map(({ name }) => name)).toEqual(['Monitoring visit, 1 April 2019']);
  expect(old?.measures.map(({ name }) => name)).toEqual(['Improvement notice, 1 June 2018']);
});

it('says nothing of a council of which no inspection is held', () => {
  expect(bare).toMatchObject({ latest: null, visits: [], measures: [] });
});
