import { describe, expect, it } from 'vitest';
import { ilacs2018, ilacs2021 } from '../../tests/reports/ilacs-before-2023.ts';
import { focusedLetter, jointLetter, monitoringLetter } from '../../tests/reports/letters.ts';
import { lookedAfter2013 } from '../../tests/reports/looked-after-2013.ts';
import { oddPrint } from '../../tests/reports/odd-print.ts';
import { boardReview, cutTable, reinspection } from '../../tests/reports/sif-kinds.ts';
import type { CouncilId } from '../model/ids.ts';
import { indexCouncils } from './council.ts';
import { draftOf } from './draft.ts';
import type { ReportFacts } from './facts.ts';
import { readGrades } from './judgements.ts';
import { readReport } from './read.ts';

const REGISTER = indexCouncils(
  ['Northwick', 'Southwick'].map((name) => ({
    id: name.toLowerCase() as CouncilId,
    name,
    aliases: [],
    urn: null,
    until: null,
    since: null,
  })),
);
const read = (bytes: Uint8Array): Promise<ReportFacts> => readReport('report.pdf', bytes, REGISTER);
const textsOf = ({ sections }: ReportFacts): string[] =>
  sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));
const titlesOf = ({ sections }: ReportFacts): string[] => sections.map(({ title }) => title);
const eventOf = (facts: ReportFacts): unknown =>
  draftOf(facts, { mentions: new Map(), recommendations: [], url: null }).frontMatter.events[0];

describe('a report of 2013 on looked after children', () => {
  it('gives the facts of its cover', async () => {
    expect(await read(lookedAfter2013())).toMatchObject({
      council: 'northwick',
      event: 'inspection',
      framework: 'looked-after',
      dates: { start: '2013-06-24', end: '2013-06-28' },
      published: '2013-08-02',
      leadInspector: 'Flo Winter',
    });
  });

  it('gives “adequate” as its own grade, where heading and record of main findings agree', async () => {
    const { grades } = await read(lookedAfter2013());
    expect(grades).toEqual({
      judgements: {
        overall: { grade: 'inadequate', seen: 'agreed' },
        leadership: { grade: 'adequate', seen: 'agreed' },
      },
      disputed: [],
    });
  });

  it('keeps the running head out of the text and counts what must improve', async () => {
    const facts = await read(lookedAfter2013());
    expect(textsOf(facts).join(' ')).not.toContain('Northwick Council Inspection');
    expect(facts.recommendations.map(({ text }) => text)).toEqual([
      'Hold the reviews that are due.',
      'Write plans that a child can read.',
    ]);
  });
});

describe('an inspection report of 2018 to 2021', () => {
  it('names who led, without the role on the next line', async () => {
    expect(await read(ilacs2018())).toMatchObject({
      council: 'northwick',
      framework: 'ilacs-2018',
      form: 'standard',
      dates: { start: '2019-01-21', end: '2019-02-01' },
      leadInspector: 'Gil Archer',
    });
  });

  it('gives the grades that wrap in their cells, and agrees with headings in every form', async () => {
    const { grades } = await read(ilacs2018());
    expect(grades).toEqual({
      judgements: {
        overall: { grade: 'requires-improvement', seen: 'once' },
        leadership: { grade: 'requires-improvement', seen: 'agreed' },
        'help-and-protection': { grade: 'good', seen: 'agreed' },
        'in-care': { grade: 'requires-improvement', seen: 'agreed' },
      },
      disputed: [],
    });
  });
});

describe('an inspection report of 2021 and 2022', () => {
  it('gives children in care and care leavers one grade', async () => {
    const facts = await read(ilacs2021());
    expect(facts).toMatchObject({
      council: 'southwick',
      framework: 'ilacs-2018',
      leadInspector: 'Hal Brook',
      title: 'Inspection of Southwick local authority children’s services',
    });
    expect(readGrades(facts.grades)).toEqual({
      overall: 'good',
      leadership: 'good',
      'help-and-protection': 'requires-improvement',
      'in-care': 'outstanding',
    });
  });

  it('reads a paragraph across the foot that runs on every page', async () => {
    const facts = await read(ilacs2021());
    expect(textsOf(facts)).toContain('A paragraph that goes on overleaf, under no heading.');
    expect(facts.sections.map(({ page }) => page)).toEqual(['1', '2', '2', '3', '4']);
  });
});

describe('a re-inspection', () => {
  it('gives the new grades, none of those that its text lists from before, and no board', async () => {
    const facts = await read(reinspection());
    expect(facts).toMatchObject({
      event: 'reinspection',
      framework: 'sif',
      published: '2018-08-24',
      leadInspector: 'Ivy Nash',
    });
    expect(facts.grades.disputed).toEqual([]);
    expect(readGrades(facts.grades)).toEqual({
      overall: 'good',
      'help-and-protection': 'good',
      'in-care': 'good',
      adoption: 'outstanding',
      'care-leavers': 'good',
      leadership: 'requires-improvement',
    });
  });
});

describe('a review of the safeguarding board alone', () => {
  it('gives the board’s grade and no other', async () => {
    const facts = await read(boardReview());
    expect(readGrades(facts.grades)).toEqual({ lscb: 'requires-improvement' });
    expect(facts).toMatchObject({ council: 'northwick', leadInspector: 'Jo Tarn', paragraphs: 2 });
    expect(facts.recommendations).toHaveLength(2);
    expect(eventOf(facts)).toMatchObject({
      id: 'northwick/2015-safeguarding-board-review',
      type: 'other',
      dates: '2015-06-15/2015-06-17',
    });
  });
});

describe('a table cut by the end of the page', () => {
  it('gives the grades of both its parts', async () => {
    const { grades } = await read(cutTable());
    expect(grades.disputed).toEqual([]);
    expect(readGrades(grades)).toEqual({
      overall: 'requires-improvement',
      'help-and-protection': 'requires-improvement',
      'in-care': 'good',
      adoption: 'good',
      'care-leavers': 'inadequate',
      leadership: 'requires-improvement',
    });
  });
});

describe('a letter as PDF', () => {
  it('on a monitoring visit gives its day, its number and the inspectors', async () => {
    const facts = await read(monitoringLetter());
    expect(facts).toMatchObject({ council: 'northwick', published: '2019-05-03', publishedFrom: 'text' });
    expect(facts.grades.judgements).toEqual({});
    expect(eventOf(facts)).toEqual({
      id: 'northwick/2019-04-monitoring-visit-3',
      type: 'monitoring-visit',
      number: 3,
      dates: '2019-04-02/2019-04-03',
      inspectors: ['Bo Reed', 'Cy Marsh'],
    });
  });

  it('on a focused visit gives the same, and what must improve', async () => {
    const facts = await read(focusedLetter());
    expect(facts).toMatchObject({ council: 'northwick', published: '2023-06-14' });
    expect(facts.recommendations).toHaveLength(1);
    expect(eventOf(facts)).toEqual({
      id: 'northwick/2023-05-focused-visit',
      type: 'focused-visit',
      dates: '2023-05-10/2023-05-11',
      inspectors: ['Dee Okafor', 'Eli Stone'],
    });
  });

  it('on a joint area inspection is none on a visit that it mentions', async () => {
    const facts = await read(jointLetter());
    expect(facts).toMatchObject({ council: 'northwick', published: '2019-07-22' });
    expect(eventOf(facts)).toMatchObject({ type: 'jtai', dates: '2019-06-03/2019-06-07' });
  });
});

describe('the oddities of print', () => {
  it('leave words whole: a soft hyphen goes, a real one stays', async () => {
    const facts = await read(oddPrint());
    expect(facts.recommendations.map(({ text }) => text)).toEqual(['The understanding of short breaks.']);
    expect(textsOf(facts)).toContain('Plans are coordinated by multi-agency groups.');
  });

  it('leave a word whole that a letter as plain text parts at the line’s end with a soft hyphen', async () => {
    const lines = [
      '3 May 2019',
      'Dear Lou',
      'Monitoring visit to Northwick children’s services',
      'Here is what we found. The co\u00ADordinated plans show under\u00AD\nstanding.',
      'Yours',
    ];
    const bytes = new TextEncoder().encode(lines.join('\n\n'));
    const facts = await readReport('letter.txt', bytes, REGISTER);
    expect(textsOf(facts).join(' ')).toContain('The coordinated plans show understanding.');
  });

  it('leave words apart where two runs meet without a space', async () => {
    expect(textsOf(await read(oddPrint()))).toEqual(
      expect.arrayContaining(['Leaders watch over practice. They ask.', 'The way leads through Pathways.']),
    );
  });

  it('leave a heading whole over three lines', async () => {
    const facts = await read(oddPrint());
    expect(titlesOf(facts)).toContain(
      'The experiences and progress of children who need help and protection: good',
    );
    expect(readGrades(facts.grades)).toEqual({ overall: 'good', 'help-and-protection': 'good' });
  });
});
