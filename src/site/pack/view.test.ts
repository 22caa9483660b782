import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { packPage, packPages } from './view.ts';

interface Report {
  council?: string;
  year: number;
  grade?: string;
  /** Recommendations of the report, so many. */
  items?: number;
  body: string;
}

const reportOf = ({ council = 'anyshire', year, grade = 'good', items = 1, body }: Report) => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-05-01`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: ilacs-2018, dates: ${year}-04, judgements: { overall: good, leadership: ${grade} } }`,
    ],
    more: `recommendations: [${Array.from({ length: items }, (_, index) => `{ at: ${index + 1}, themes: [] }`).join(', ')}]`,
    body,
  }),
});
const ask = ':::recommendation{#ask item="1" themes="neglect" page="2"}\nAct sooner on neglect.\n:::\n';
const askOther =
  ':::recommendation{#other item="1" themes="turnover" page="3"}\nKeep social workers, so that children need not tell their story to one after the other again and again.\n:::\n';
const askBoth =
  ':::recommendation{#both item="1" themes="turnover neglect"}\nKeep social workers for neglected children.\n:::\n';
const fault = findingText('fault', 'themes=neglect tone=concern para=7');
const fault2 = findingText('fault2', 'themes=neglect tone=concern para=8');
const fault3 = findingText('fault3', 'themes=neglect tone=concern para="9, 11"');
const praise = findingText('praise', 'themes=neglect tone=strength');
const other = findingText('other-finding', 'themes=turnover tone=strength');

interface Beside {
  /** Years of reports that are known and not held. */
  missing?: number[];
  files?: Record<string, string>;
}

function packOf(reports: Report[], { missing = [], files = {} }: Beside = {}) {
  const years = [...reports.flatMap(({ council, year }) => (council ? [] : [year])), ...missing];
  const listed = years.map((year) => `{ published: ${year}-05-01, url: 'https://r.example/${year}' }`);
  const { knowledgeBase: kb, diagnostics } = knowledgeOf({
    'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire: [${listed.join(', ')}]`,
    'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire]'),
    'councils/eastshire.md': councilText('Eastshire'),
    'councils/farshire.md': councilText('Farshire'),
    'themes/neglect.md': themeText('Neglect'),
    ...files,
    ...Object.fromEntries(reports.flatMap((report) => Object.entries(reportOf(report)))),
  });
  expect(diagnostics).toEqual([]);
  const site = { kb, prose: () => '', original: () => null, proseBy: '' };
  return { site, page: packPage(site, entryOf(kb.councils, 'anyshire' as CouncilId)) };
}

/** Of the question in whose text these words are: each point with its notes, what they lead to and what they tell. */
function pointsOn(page: ReturnType<typeof packOf>['page'], words: string) {
  const question = page.questions.find(({ text }) => text.includes(words));
  return question?.points.map(({ asked, notes }) => [
    ...(asked ? [asked.url] : []),
    ...notes.map(({ before, links, after, statements }) =>
      [
        `${before}${links.map(({ name }) => name).join('; ')}${after}`,
        ...statements.map(({ url }) => url),
      ].join(' | '),
    ),
  ]);
}

const BOTH = [
  { year: 2018, body: ask + fault },
  { year: 2022, body: ask + praise + fault },
];

it('is there for every council of which an inspection is held', () => {
  const { site } = packOf([...BOTH, { council: 'eastshire', year: 2021, body: ask + praise }]);
  expect(packPages(site).map(({ params }) => params.council)).toEqual(['anyshire', 'eastshire']);
});

it('tells what the latest inspection judged and asked for, and rests on its report', () => {
  const { page } = packOf(BOTH);
  expect(page.latest.event.url).toBe('/journeys/anyshire/#2022-inspection');
  expect(page.asksNothing).toBe(false);
  expect(page.sources.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/']);
});

it('sets the words of the earlier request beside one on the same theme, and asks whether it is the same matter', () => {
  const { page } = packOf([
    { year: 2018, body: ask + fault },
    { year: 2020, body: askOther + fault },
    { year: 2022, body: ask + fault },
  ]);
  expect(pointsOn(page, 'report of 1 May 2022 asks for these, and earlier reports')).toEqual([
    [
      '/sources/anyshire/2022-report/#ask',
      'Same theme: Neglect – something on it was asked for in 2018; not in 2020; again in 2022. In 2018: | /sources/anyshire/2018-report/#ask',
    ],
  ]);
  expect(page.questions.map(({ text }) => text).join()).not.toContain('What has been done since');
});

it('asks of a request on a new theme what was done since', () => {
  const { page } = packOf([{ year: 2022, body: askOther + fault }]);
  expect(pointsOn(page, 'What has been done since')).toEqual([['/sources/anyshire/2022-report/#other']]);
});

it('tells of a theme that two requests are on once, at the one that is on it first', () => {
  const { page } = packOf([
    { year: 2018, body: ask + fault },
    { year: 2022, items: 2, body: askBoth + ask.replace('item="1"', 'item="2"') + fault + fault2 },
  ]);
  expect(pointsOn(page, 'earlier reports')).toEqual([
    ['/sources/anyshire/2022-report/#both', 'Same theme as another recommendation here: Neglect'],
    [
      '/sources/anyshire/2022-report/#ask',
      'Same theme: Neglect – something on it was asked for in 2018 and 2022. In 2018: | /sources/anyshire/2018-report/#ask',
      'Neglect – 2 of 2 findings of 2022 on it are concerns: | /sources/anyshire/2022-report/#fault | /sources/anyshire/2022-report/#fault2',
    ],
  ]);
});

const ASKED_TWICE = [
  { year: 2018, body: ask + fault },
  { year: 2020, body: ask + fault },
];
const settledAfter = (found: string) =>
  pointsOn(packOf([...ASKED_TWICE, { year: 2022, body: askOther + found }]).page, 'is settled');

it('asks what shows that a thing is settled which was asked for twice, and by the latest report no more', () => {
  expect(settledAfter(other)).toEqual([
    ['Neglect – asked for in 2018 and 2020; findings of 2022 on it: none'],
  ]);
});

it('never asks so where the latest report found a concern on it, or strengths alone', () => {
  expect(settledAfter(praise + fault)).toBeUndefined();
  expect(settledAfter(praise)).toBeUndefined();
});

it('says what else the latest report found on a thing that may be settled', () => {
  const mixed = findingText('mixed', 'themes=neglect tone=mixed');
  expect(settledAfter(praise + mixed)).toEqual([
    ['Neglect – asked for in 2018 and 2020; findings of 2022 on it: 1 strength and 1 mixed'],
  ]);
});

it('asks whether five themes are settled at most, and says how many others there are, and where', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const themes = Object.fromEntries(names.map((name) => [`themes/${name}.md`, themeText(name)]));
  const askAll = `:::recommendation{#all item="1" themes="${names.join(' ')}"}\nAct.\n:::\n`;
  const { page } = packOf(
    [
      { year: 2018, body: askAll + fault },
      { year: 2020, body: askAll + fault },
      { year: 2022, body: askOther + fault },
    ],
    { files: themes },
  );
  const settled = page.questions.find(({ text }) => text.includes('is settled'));
  expect(settled?.points).toHaveLength(5);
  expect(settled?.more?.text).toBe('2 other themes could be asked about in the same way.');
  expect(settled?.more?.all.url).toBe('/councils/anyshire/#again');
});

it('asks about grades that fell, and not across a report that is not held', () => {
  const reports = [
    { year: 2018, grade: 'outstanding', body: ask + fault },
    { year: 2022, grade: 'requires-improvement', body: ask + fault },
  ];
  expect(pointsOn(packOf(reports).page, 'fell from one inspection to the next')).toEqual([
    [
      'Impact of leaders on social work practice – outstanding in the report of 1 May 2018, then requires improvement in the report of 1 May 2022',
    ],
  ]);
  expect(pointsOn(packOf(reports, { missing: [2020] }).page, 'fell')).toBeUndefined();
  expect(pointsOn(packOf(reports.map((each) => ({ ...each, grade: 'good' }))).page, 'fell')).toBeUndefined();
});

it('tells two concerns on a criticised theme in words, where the others stand, and who was praised for it', () => {
  const { page } = packOf([
    { year: 2022, body: askOther + fault + fault2 + fault3 + praise },
    { council: 'eastshire', year: 2021, body: ask + praise },
  ]);
  expect(pointsOn(page, 'no recommendation of that report stands under them here')).toEqual([
    [
      'Neglect – 3 of 4 findings of 2022 on it are concerns; 2 of them: | /sources/anyshire/2022-report/#fault | /sources/anyshire/2022-report/#fault2',
      'The others: paragraphs 9, 11',
      'Neighbours praised for it at their latest inspection: Eastshire',
    ],
  ]);
});

it('calls a theme criticised only where two findings on it are concerns, and they are most of them', () => {
  const criticisedIn = (body: string) =>
    pointsOn(packOf([{ year: 2022, body: askOther + body }]).page, 'are concerns');
  const praise2 = findingText('praise2', 'themes=neglect tone=strength');
  expect(criticisedIn(fault)).toBeUndefined();
  expect(criticisedIn(fault + fault2 + praise + praise2)).toBeUndefined();
  expect(criticisedIn(fault + fault2 + praise)).toHaveLength(1);
});

it('tells a concern that is on two criticised themes in words once', () => {
  const shared = ['one', 'two'].map((id) => findingText(id, 'themes="neglect turnover" tone=concern'));
  const { page } = packOf([{ year: 2022, items: 0, body: shared.join('') }]);
  const told = page.questions.flatMap(({ points }) =>
    points.flatMap(({ notes }) => notes.flatMap(({ statements }) => statements.map(({ url }) => url))),
  );
  expect(page.asksNothing).toBe(true);
  expect(told).toEqual(['/sources/anyshire/2022-report/#one', '/sources/anyshire/2022-report/#two']);
});

it('says in a line what is not held, and where that is named', () => {
  const unsaid = { year: 2019, body: ask };
  expect(packOf([unsaid, ...BOTH]).page.missing).toEqual({
    text: 'What we do not hold: any monitoring or focused visit; a digest of what 1 inspection or visit found.',
    url: '/journeys/anyshire/#unknown',
  });
  const letter = sourceText({
    kind: 'visit-letter',
    published: '2020-05-01',
    events: ['{ id: anyshire/visit, type: focused-visit, dates: 2020-04-01 }'],
    body: fault,
  });
  const files = { 'sources/anyshire/letter.md': letter };
  expect(packOf(BOTH, { files }).page.missing).toBeNull();
});
