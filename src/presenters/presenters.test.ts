import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import type { CouncilId, SourceId } from '../model/ids.ts';
import { statementCitation } from './citations.ts';
import { councilRows, ownGraded } from './council.ts';
import { anchorOf, datesOf, nameOn, scopeOf } from './events.ts';
import { lineData, readingOf } from './journey-chart.ts';
import { unknownsOf } from './journey.ts';
import { areasInWords, judgementRows } from './judgements.ts';
import { entryOf } from './lookups.ts';
import { successionInWords } from './succession.ts';

const anyshire = 'anyshire' as CouncilId;
const eastshire = 'eastshire' as CouncilId;

const { knowledgeBase: kb } = knowledgeOf({
  'councils/anyshire.md': councilText(
    'Anyshire',
    'until: 2021-03-31\nsuccessors: [{ council: eastshire, date: 2021-04-01 }]',
  ),
  'councils/eastshire.md': councilText(
    'Eastshire',
    'predecessors: [{ council: anyshire, date: 2021-04-01 }]',
  ),
  'sources/anyshire/2016-report.md': sourceText({
    kind: 'inspection-report',
    published: '2016-04-27',
    events: [
      '{ id: anyshire/2016-inspection, type: inspection, framework: sif, dates: 2016-02/2016-03, judgements: { overall: inadequate, leadership: good } }',
      '{ id: anyshire/2017-visit, type: monitoring-visit, number: 1 }',
    ],
    body:
      findingText('turnover-high', 'themes="turnover" tone=concern para=12') +
      findingText('turnover-praised', 'themes="turnover" tone=strength para="12 14"'),
  }),
  'sources/eastshire/2026-report.md': sourceText({
    kind: 'inspection-report',
    councils: 'eastshire',
    published: '2026-07-07',
    events: [
      '{ id: eastshire/2026-inspection, type: inspection, framework: ilacs-2026, dates: 2026-05-11/2026-05-22, judgements: { leadership: outstanding, help-and-protection: good } }',
    ],
  }),
});

const journeyOf = (id: CouncilId) => entryOf(kb.journeys, id);
const [inspection, visit, later] = [...kb.events.values()].sort((a, b) => a.id.localeCompare(b.id));
if (!inspection || !visit || !later) throw new Error('Three events are declared above.');

it('reads the line of grades in a sentence, with its predecessor’s and without making up a grade', () => {
  expect(readingOf(journeyOf(anyshire), kb)).toBe('Inadequate in April 2016.');
  expect(readingOf(journeyOf(eastshire), kb)).toBe(
    'Anyshire: inadequate in April 2016. Eastshire: no overall grade in July 2026: help and protection good, leadership outstanding.',
  );
});

it('ends the line of a council where it was abolished', () => {
  const { grades, ungraded, ends } = lineData(journeyOf(eastshire), kb);
  expect([grades.length, ungraded.length, ends.map(Math.floor)]).toEqual([1, 1, [2021]]);
});

it('does not give a council the grades of the one it took over from', () => {
  expect(ownGraded(kb, eastshire).map(({ id }) => id)).toEqual(['eastshire/2026-inspection']);
  expect(councilRows(kb).map(({ name, dates }) => [name, ...dates])).toEqual([
    ['Anyshire', 'until 31 March 2021'],
    ['Eastshire'],
  ]);
});

it('names what two dates of an event are, and leaves open what is not stated', () => {
  expect(datesOf(inspection)).toEqual([
    { label: 'Inspectors on site', text: 'February to March 2016' },
    { label: 'Report published', text: '27 April 2016' },
  ]);
  expect(datesOf(visit).map(({ text }) => text)).toEqual([null, null]);
});

it('says of a visit that no source states what it looked at, but of no inspection and of none with a topic', () => {
  expect(scopeOf(visit)).toEqual({ text: null });
  expect(scopeOf({ ...visit, scope: 'The front door' })).toEqual({ text: 'The front door' });
  expect([
    scopeOf(inspection),
    scopeOf({ ...visit, topic: 'Neglect' }),
    scopeOf({ ...visit, planned: true }),
  ]).toEqual([null, null, null]);
});

it('lists what is not known of a journey', () => {
  expect(
    unknownsOf(journeyOf(anyshire)).map(({ what, events }) => [what, events.map(({ id }) => id)]),
  ).toContainEqual(['When it happened: not stated', ['anyshire/2017-visit']]);
});

it('puts the overall grade first and words areas as the framework does', () => {
  expect(judgementRows(inspection).map(({ name }) => name)).toEqual(['Overall effectiveness', 'Leadership']);
  expect(areasInWords(later)).toBe('Outstanding: leadership. Good: help and protection.');
});

it('names the council of an event on the page of another', () => {
  expect(nameOn(kb, anyshire, inspection)).toBe('Inspection');
  expect(nameOn(kb, eastshire, inspection)).toBe('Anyshire: Inspection');
  expect(anchorOf(inspection.id, eastshire)).toBe('anyshire--2016-inspection');
});

it('says which council took over from which', () => {
  expect(successionInWords(kb, eastshire)).toContain('took over from Anyshire (1 April 2021)');
  expect(successionInWords(kb, eastshire)).toContain('the events there are shown here too');
  const nothingTold = { ...kb, journeys: new Map() };
  expect(successionInWords(nothingTold, eastshire)).toContain('what inspectors found there is not held here');
  expect(successionInWords(kb, anyshire)).toContain('Eastshire took over');
});

it('keeps two successors apart where the name of one has an “and” of its own', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/anyshire.md': councilText(
      'Anyshire',
      'until: 2021-03-31\nsuccessors: [{ council: eastshire, date: 2021-04-01 }, { council: hill, date: 2021-04-01 }]',
    ),
    'councils/eastshire.md': councilText('Eastshire'),
    'councils/hill.md': councilText('Hill and Dale'),
  });
  expect(successionInWords(knowledgeBase, anyshire)).toContain(
    'Eastshire as well as Hill and Dale took over',
  );
});

it('cites the paragraphs that a statement rests on', () => {
  const source = entryOf(kb.sources, 'anyshire/2016-report' as SourceId);
  expect(source.statements.map((statement) => statementCitation(source, statement))).toEqual([
    'P, ‘T’, 27 April 2016, paragraph 12',
    'P, ‘T’, 27 April 2016, paragraphs 12, 14',
  ]);
});
