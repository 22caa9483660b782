import { describe, expect, it } from 'vitest';
import { ilacs2023, ilacs2026, sif } from '../../tests/reports/eras.ts';
import { makePdf } from '../../tests/reports/pdf.ts';
import type { CouncilId } from '../model/ids.ts';
import { indexCouncils, type RegisteredCouncil } from './council.ts';
import { draftOf } from './draft.ts';
import type { ReportFacts } from './facts.ts';
import { fullTextOf } from './full-text.ts';
import { readGrades } from './judgements.ts';
import { readReport } from './read.ts';

const council = (id: string, name: string, more: Partial<RegisteredCouncil> = {}): RegisteredCouncil => ({
  id: id as CouncilId,
  name,
  aliases: [],
  urn: null,
  until: null,
  since: null,
  ...more,
});
const REGISTER = indexCouncils([
  council('northwick', 'Northwick'),
  council('southwick', 'Southwick'),
  council('northwickshire', 'Northwickshire'),
]);
const read = (bytes: Uint8Array, file = 'report - 04 february 2025.pdf'): Promise<ReportFacts> =>
  readReport(file, bytes, REGISTER);
const extras = { mentions: new Map(), recommendations: [], url: null };

describe('an inspection report of 2023 to 2026', () => {
  it('gives council, dates, inspector and framework', async () => {
    const facts = await read(ilacs2023());
    expect(facts).toMatchObject({
      council: 'northwick',
      event: 'inspection',
      framework: 'ilacs-2023',
      form: 'standard',
      dates: { start: '2024-09-30', end: '2024-10-11' },
      published: '2025-02-04',
      publishedFrom: 'file name',
      leadInspector: 'Ada Márquez-Lane',
      licence: 'ogl-3',
      pages: 4,
    });
  });

  it('gives each grade by its label, and says where two places agree', async () => {
    const { grades } = await read(ilacs2023());
    expect(readGrades(grades)).toEqual({
      overall: 'requires-improvement',
      'help-and-protection': 'good',
      'in-care': 'outstanding',
      'care-leavers': 'inadequate',
      leadership: 'requires-improvement',
    });
    expect(grades.judgements['in-care']?.seen).toBe('agreed');
    expect(grades.judgements.overall?.seen).toBe('once');
  });

  it('counts a number only as the next in its sequence, and keeps the hyphen at a line’s end', async () => {
    const facts = await read(ilacs2023());
    expect(facts.paragraphs).toBe(5);
    const first = facts.sections.flatMap(({ blocks }) => blocks).find(({ number }) => number === 1);
    expect(first?.text).toContain('multi-agency meetings');
    expect(first?.text).toContain('before 17. The rest');
  });

  it('lists what must improve and the sections with their printed page, without the closing part', async () => {
    const facts = await read(ilacs2023());
    expect(facts.recommendations.map(({ text }) => text)).toEqual([
      'How soon plans are made for children who wait for a home.',
      'The pay of tutors.',
    ]);
    expect(facts.sections.map(({ title, page }) => `${page} ${title}`).slice(1, 3)).toEqual([
      '2 What needs to improve?',
      '2 The experiences and progress of children who need help and protection: good',
    ]);
    expect(JSON.stringify(facts.sections)).not.toContain('Cafcass');
  });
});

describe('an inspection report from April 2026', () => {
  it('has no overall grade, and may name two who led', async () => {
    const facts = await read(ilacs2026());
    expect(facts).toMatchObject({
      framework: 'ilacs-2026',
      form: 'short',
      leadInspector: 'Bo Reed and Cy Marsh',
    });
    expect(readGrades(facts.grades)).not.toHaveProperty('overall');
    expect(readGrades(facts.grades)).toMatchObject({ leadership: 'good', 'care-leavers': 'good' });
  });

  it('is left without a grade where table and heading differ, and shows both lines', async () => {
    const { grades } = await read(ilacs2026({ helpInTable: 'Inadequate' }));
    expect(readGrades(grades)).not.toHaveProperty('help-and-protection');
    expect(grades.disputed.map(({ area, readings }) => [area, readings.map(({ grade }) => grade)])).toEqual([
      ['help-and-protection', expect.arrayContaining(['inadequate', 'good'])],
    ]);
  });
});

describe('a report under the single inspection framework', () => {
  it('gives the grades of table and board, and none of an earlier inspection', async () => {
    const facts = await read(sif());
    expect(readGrades(facts.grades)).toEqual({
      overall: 'requires-improvement',
      'help-and-protection': 'requires-improvement',
      'in-care': 'good',
      adoption: 'outstanding',
      'care-leavers': 'good',
      leadership: 'inadequate',
      lscb: 'good',
    });
    expect(facts).toMatchObject({
      event: 'inspection',
      framework: 'sif',
      published: '2016-02-05',
      publishedFrom: 'text',
      leadInspector: 'Dee Okafor',
      licence: 'ofsted-unaltered',
    });
  });

  it('counts the paragraphs of its findings and the numbered recommendations', async () => {
    const facts = await read(sif());
    expect(facts.paragraphs).toBe(4);
    expect(facts.recommendations.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('a file that gives no facts', () => {
  const problem = async (bytes: Uint8Array): Promise<unknown> =>
    read(bytes).catch((error: unknown) => (error as { kind: string }).kind);
  const locked = (bytes: Uint8Array): Uint8Array => {
    const key = 'x'.repeat(32);
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${key}) /U (${key}) /P -44 >> /ID [<00> <00>]`;
    return text(new TextDecoder().decode(bytes).replace('trailer\n<<', `trailer\n<< ${lock}`));
  };
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);

  it('is told apart: web page, cut short, locked, without text, of another kind, of an unknown council', async () => {
    expect(await problem(text('<!DOCTYPE html><html>'))).toBe('not-a-pdf');
    expect(await problem(ilacs2023().subarray(0, 900))).toBe('truncated');
    expect(await problem(makePdf([[]]))).toBe('no-text');
    expect(await problem(makePdf(Array.from({ length: 501 }, () => [])))).toBe('other-report');
    await expect(read(text('PK\u0003\u0004 word/document.xml'))).rejects.toThrow('save it as PDF');
    expect(await problem(locked(sif()))).toBe('encrypted');
    const lines = Array.from({ length: 9 }, (_, line) => ({
      x: 71,
      y: 700 - line * 20,
      size: 20,
      bold: false,
      text: 'Inspection of a school',
    }));
    expect(await problem(makePdf([lines]))).toBe('other-report');
    expect(
      await readReport('x.pdf', sif(), indexCouncils([])).catch(
        (error: unknown) => (error as { kind: string }).kind,
      ),
    ).toBe('unknown-council');
  });
});

describe('a letter on a visit, as plain text', () => {
  it('gives council, day, number of the visit and inspectors', async () => {
    const letter = [
      '3 May 2019',
      'Dear Jo',
      'Monitoring visit to Northwick children’s services',
      'This is about the monitoring visit to Northwick children’s services on 2 and 3 April 2019.',
      'It was the third monitoring visit. The inspectors were Bo Reed, HMI, and Cy Marsh, Ofsted Inspector.',
    ];
    const facts = await read(new TextEncoder().encode(letter.join('\n\n')), 'letter.txt');
    expect(facts).toMatchObject({
      council: 'northwick',
      event: 'monitoring-visit',
      number: 3,
      dates: { start: '2019-04-02', end: '2019-04-03' },
      published: '2019-05-03',
      inspectors: ['Bo Reed', 'Cy Marsh'],
      pages: null,
    });
    expect(draftOf(facts, extras).frontMatter).toMatchObject({
      kind: 'visit-letter',
      events: [{ id: 'northwick/2019-04-monitoring-visit-3' }],
    });
  });
});

describe('the full text', () => {
  it('has an id for every paragraph: its number, or its place on the page', async () => {
    const { sections, licence } = fullTextOf(await read(ilacs2023()), 'northwick/x', null);
    const ids = sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(['p1-1', 'p2-1', '1', '5']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(licence).toBe('ogl-3');
  });
});
