import { expect, it } from 'vitest';
import { councilText, knowledgeOf, sourceText } from '../../tests/knowledge.ts';
import { datasets } from '../data/datasets.ts';
import type { CouncilId, EventId } from '../model/ids.ts';
import { eventRecord } from '../search/records/event-records.ts';
import { councilFacts, councilRows } from './council.ts';
import { factsOf, whenOf } from './events.ts';
import { lineData, readingOf } from './journey-chart.ts';
import { areasInWords, judgementRows } from './judgements.ts';
import { entryOf } from './lookups.ts';

const anyshire = 'anyshire' as CouncilId;

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire', 'from: 2027-04-01'),
  'sources/anyshire/2014-report.md': sourceText({
    kind: 'inspection-report',
    published: '2014-05-02',
    events: [
      '{ id: anyshire/2014-inspection, type: inspection, framework: sif, judgements: { overall: good, adoption: not-judged } }',
    ],
  }),
  'sources/anyshire/2016-report.md': sourceText({
    kind: 'inspection-report',
    published: '2016-05-02',
    events: [
      '{ id: anyshire/2016-inspection, type: inspection, length: short, framework: sif, judgements: { overall: not-judged, leadership: good } }',
    ],
  }),
  'sources/anyshire/2024-letter.md': sourceText({
    kind: 'inspection-report',
    published: '2024-05-02',
    events: ['{ id: anyshire/2024-jtai, type: jtai, topic: Domestic abuse, inspectorates: [ofsted, cqc] }'],
  }),
  'sources/anyshire/2026-paper.md': sourceText({
    kind: 'council-paper',
    events: [
      '{ id: anyshire/2027-split, type: reorganisation, planned: true, dates: 2027-04-01 }',
      '{ id: anyshire/2026-trust, type: trust, planned: true, dates: 2026-04 }',
    ],
  }),
  'sources/anyshire/2026-news.md': sourceText({
    events: ['{ id: anyshire/2026-trust, type: trust, dates: 2026-04-01 }'],
  }),
});

const eventCalled = (name: string) => entryOf(kb.events, `anyshire/${name}` as EventId);
const journey = entryOf(kb.journeys, anyshire);
const rowsOf = (name: string) => datasets(kb, (url) => url).find((table) => table.name === name)?.rows ?? [];

it('the new words are sound content', () => {
  expect(diagnostics).toEqual([]);
});

it('an area that was not judged is shown so, in words and in the table of judgements', () => {
  const rows = judgementRows(eventCalled('2014-inspection'));
  expect(rows.find(({ name }) => name === 'Adoption')?.grade).toBe('not-judged');
  expect(areasInWords(eventCalled('2014-inspection'))).toContain('Not judged: adoption.');
  expect(rowsOf('judgements')).toContainEqual(
    expect.objectContaining({ area: 'adoption', grade: 'not-judged' }),
  );
});

it('an area that the framework of the inspection before did not have is told from one whose grade no source states', () => {
  const before = { ...eventCalled('2014-inspection'), framework: 'ilacs-2018' as const };
  const judgements = { 'care-leavers': 'good', leadership: 'good', overall: 'good' } as const;
  const rows = judgementRows({ ...before, framework: 'ilacs-2023', judgements }, before);
  expect(
    Object.fromEntries(rows.map(({ area, before: grade, noneBefore }) => [area, grade ?? noneBefore])),
  ).toEqual({
    overall: 'good',
    leadership: 'not-stated',
    'care-leavers': 'not-judged',
  });
});

it('an overall grade that was not judged is no grade on the line, in the search or in a spell', () => {
  const { grades, ungraded } = lineData(journey, kb);
  expect(grades.map(({ grade }) => grade)).toEqual(['good']);
  expect(ungraded).toHaveLength(1);
  expect(readingOf(journey, kb)).toBe('Good in May 2014; not judged overall in May 2016.');
  expect(eventRecord(kb, eventCalled('2016-inspection')).filters.grade).toEqual([]);
  expect(journey.spells.map(({ grade }) => grade)).toEqual(['good']);
  expect(councilRows(kb)[0]?.outcome).toBe('not-judged');
});

it('an event that is planned says so, until a source reports it', () => {
  expect(whenOf(eventCalled('2027-split'))).toBe('planned, 1 April 2027');
  expect(factsOf(eventCalled('2027-split')).map(({ label }) => label)).toEqual(['Planned']);
  expect(whenOf(eventCalled('2026-trust'))).toBe('1 April 2026');
  const planned = new Map(rowsOf('events').map((row) => [row.id, row.planned]));
  expect(planned.get('anyshire/2027-split')).toBe(true);
  expect(planned.get('anyshire/2026-trust')).toBe(false);
});

it('a joint inspection shows its topic and its inspectorates, a full one its form', () => {
  expect(factsOf(eventCalled('2024-jtai'))).toEqual([
    { label: 'Topic', text: 'Domestic abuse' },
    { label: 'Inspectorates', text: 'Ofsted and Care Quality Commission' },
  ]);
  expect(eventRecord(kb, eventCalled('2024-jtai')).text).toContain('Topic: Domestic abuse.');
  expect(factsOf(eventCalled('2016-inspection'))).toContainEqual({ label: 'Form', text: 'Short inspection' });
  expect(rowsOf('events')).toContainEqual(
    expect.objectContaining({ topic: 'Domestic abuse', inspectorates: ['ofsted', 'cqc'] }),
  );
});

it('a council that is not yet in being says from when it is', () => {
  expect(councilFacts(kb, entryOf(kb.councils, anyshire))).toContainEqual({
    label: 'In being from',
    text: '1 April 2027',
  });
  expect(rowsOf('councils')[0]?.from).toBe('2027-04-01');
});
