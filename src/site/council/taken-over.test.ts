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
    '{ id: oldshire/2014-direction, type: direction, dates: 2014, endedBy: oldshire/lifted }',
    '{ id: oldshire/lifted, type: intervention-step, title: The direction is lifted }',
    '{ id: oldshire/2019-trust, type: trust, dates: 2019-01-01, councils: [oldshire, anyshire] }',
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
    'predecessors: [{ council: oldshire, date: 2020-04-01 }, { council: bareshire, date: 2020-04-01 }]\nonItsStart: [anyshire/2022-report#new]',
  ),
  'sources/oldshire/2018-report.md': report,
  'sources/oldshire/2019-news.md': later,
  'sources/anyshire/2022-report.md': sourceText({ body: findingText('new') }),
});
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const {
  from: [old, bare],
  start,
} = takenOver(site, entryOf(kb.councils, 'anyshire' as CouncilId));

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('tells how the council before was last judged, and what it was then asked for', () => {
  expect(old?.name).toBe('Oldshire, until 1 April 2020');
  expect(old?.latest?.rows.map(({ area, grade }) => [area, grade])).toEqual([['overall', 'inadequate']]);
  expect(old?.latest?.found).toBe('1 concern');
  expect(old?.latest?.asked).toHaveLength(1);
});

it('names visits after that inspection', () => {
  expect(old?.visits.map(({ name }) => name)).toEqual(['Monitoring visit, 1 April 2019']);
});

it('keeps measures that went on apart from those whose end is told, and from those of which no source says', () => {
  const { wentOn = [], ended = [], open = [], openLabel } = old?.measures ?? {};
  expect(wentOn.map(({ name }) => name)).toEqual(['Trust, 1 January 2019']);
  expect(ended.map(({ measure, end }) => [measure.name, end.words, end.link?.name])).toEqual([
    ['Improvement notice, 1 June 2013', 'Ended 1 June 2014', undefined],
    ['Statutory direction, 2014', 'Ended; when is not stated:', 'The direction is lifted'],
  ]);
  expect(open.map(({ name }) => name)).toEqual(['Improvement notice, 1 June 2018']);
  expect(openLabel).toContain('no source here says whether they were still in force on 1 April 2020');
});

it('tells what inspectors said of the start, as the file of the council names it', () => {
  expect(start.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/#new']);
  expect(takenOver(site, entryOf(kb.councils, 'oldshire' as CouncilId))).toEqual({ from: [], start: [] });
});

it('says nothing of a council of which no inspection is held', () => {
  expect(bare).toMatchObject({ latest: null, visits: [], measures: { wentOn: [], ended: [], open: [] } });
});
