import { expect, it } from 'vitest';
import { makePdf } from '../../tests/reports/pdf.ts';
import { heading, numbered, page, item } from '../../tests/reports/page.ts';
import { compileDisagreement, compileSource } from '../compiler/compile.ts';
import type { Compilation } from '../compiler/compiled.ts';
import { indexCouncils } from '../importer/council.ts';
import { fullTextOf } from '../importer/full-text.ts';
import { readReport } from '../importer/read.ts';
import type { CouncilId, DisagreementId, SourceId } from '../model/ids.ts';
import { checkEvidence, type EvidenceReport } from './check.ts';

const ID = 'northwick/2025-02-04-inspection-report' as SourceId;
const northwick = {
  id: 'northwick' as CouncilId,
  name: 'Northwick',
  aliases: [],
  urn: null,
  until: null,
  since: null,
};

/** Its pages are numbered from 7; paragraph 2 goes on from page 8 to page 9 and has a list. */
const REPORT = makePdf([
  page(7, [
    { text: 'Inspection of Northwick local authority', size: 26 },
    { text: 'children’s services', size: 26 },
    { text: 'Inspection dates: 30 September to 11 October 2024', down: 30 },
  ]),
  page(8, [
    heading('The experiences and progress of children who need help and'),
    { text: 'protection: good', size: 14, bold: true, down: 16 },
    ...numbered(1, 'Eleven doors are open.'),
    ...numbered(2, 'In this made-up place 40% of the chairs'),
  ]),
  page(9, [
    { text: 'are blue, and 1,250 of the tables:', x: 99 },
    ...item('26 of them round'),
    ...numbered(3, 'A fifth of the lamps are lit.'),
  ]),
]);
const facts = await readReport('report - 04 february 2025.pdf', REPORT, indexCouncils([northwick]));
const texts = new Map([[ID, fullTextOf(facts, ID, null)]]);

const check = (...files: Compilation[]): EvidenceReport =>
  checkEvidence(files, { texts, placeOf: (_, [, index]) => ({ line: Number(index), column: 1 }) });
const messages = (report: EvidenceReport): string[] => report.diagnostics.map(({ message }) => message);

const head = (more = ''): string =>
  `---\ntitle: T\nkind: inspection-report\npublisher: P\nlicence: not-stated\ncouncils: [northwick]\n${more}---\n`;
const source = (text: string): Compilation => compileSource(ID, { path: 'content/sources/a/b.md', text });
const finding = (place: string, label: string): Compilation =>
  source(
    `${head()}:::finding{#x themes="a" tone=concern ${place}}\n:figure[${label}]{measure=m of="o"}.\n:::\n`,
  );

it('finds a figure in a paragraph over two pages, in its list, and on the page that has the words', () => {
  for (const label of ['40%', '1250', '26']) expect(messages(check(finding('para="2"', label)))).toEqual([]);
  expect(messages(check(finding('page="9"', '1,250')))).toEqual([]);
  expect(messages(check(finding('para="1-3"', '11')))).toEqual([]);
});

it('names the nearest place that has a figure, at the figure itself', () => {
  const { diagnostics } = check(finding('page="9"', '40%'));
  expect(diagnostics).toMatchObject([
    {
      rule: 'evidence-figure',
      place: { line: 9, column: 1 },
      message:
        '“40%” is not in page 9 of the source; the nearest place that has it is paragraph 2, on page 8.',
      expected: ['para="2"'],
    },
  ]);
});

it('says so where the source has a figure nowhere, be it with a place or without', () => {
  expect(messages(check(finding('para="1 2"', '41%')))).toEqual([
    '“41%” is not in paragraphs 1, 2 of the source, nor anywhere else in it.',
  ]);
  expect(messages(check(finding('', '41%')))).toEqual([
    '“41%” is not in the source, nor anywhere else in it.',
  ]);
  expect(messages(check(finding('', '40%')))).toEqual([]);
});

it('knows printed pages, not sheets, and the numbers of paragraphs', () => {
  expect(messages(check(finding('para="3-5" page="3"', '20%')))).toEqual([
    'The source has no paragraph 4; its paragraphs run from 1 to 3.',
    'The source has no paragraph 5; its paragraphs run from 1 to 3.',
    'The source has no page 3; its pages run from 7 to 9.',
  ]);
});

it('looks at the places that the importer keeps, and at claims', () => {
  const kept = source(
    head('mentions: { caseloads: [1, 9, p9] }\nrecommendations: [{ at: p10, themes: [] }]\n'),
  );
  const claims = `claims: [{ says: S, source: ${ID}, page: "12" }, { says: S, source: a/b, page: "99" }]`;
  const disputed = compileDisagreement('northwick/d' as DisagreementId, {
    path: 'content/disagreements/northwick/d.md',
    text: `---\ntitle: T\ncouncil: northwick\n${claims}\n---\n`,
  });
  const report = check(kept, disputed);
  expect(messages(report)).toEqual([
    'The source has no paragraph 9; its paragraphs run from 1 to 3.',
    'The source has no page 10; its pages run from 7 to 9.',
    'The source has no page 12; its pages run from 7 to 9.',
  ]);
  expect(report).toMatchObject({ places: 5, figures: 0 });
});

it('leaves alone what it has no text of', () => {
  const stranger = compileSource('northwick/other' as SourceId, {
    path: 'content/sources/northwick/other.md',
    text: `${head()}:::finding{#x themes="a" tone=concern para="99"}\nWords.\n:::\n`,
  });
  expect(check(stranger)).toEqual({ diagnostics: [], figures: 0, places: 0 });
});
