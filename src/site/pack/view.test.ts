import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { packPage, withPack } from './view.ts';

interface Report {
  council?: string;
  year: number;
  grade?: string;
  body: string;
}

const reportOf = ({ council = 'anyshire', year, grade = 'good', body }: Report) => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-05-01`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: ilacs-2018, dates: ${year}-04, judgements: { overall: good, leadership: ${grade} } }`,
    ],
    more: 'recommendations: [{ at: 1, themes: [] }]',
    body,
  }),
});
const ask = ':::recommendation{#ask item="1" themes="neglect" page="2"}\nAct sooner on neglect.\n:::\n';
const askOther =
  ':::recommendation{#other item="1" themes="turnover" page="3"}\nKeep social workers, so that children need not tell their story to one after the other again and again.\n:::\n';
const fault = findingText('fault', 'themes=neglect tone=concern para=7');
const praise = findingText('praise', 'themes=neglect tone=strength');

function packOf(reports: Report[], missing: number[] = []) {
  const years = [...reports.flatMap(({ council, year }) => (council ? [] : [year])), ...missing];
  const listed = years.map((year) => `{ published: ${year}-05-01, url: 'https://r.example/${year}' }`);
  const { knowledgeBase: kb, diagnostics } = knowledgeOf({
    'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire: [${listed.join(', ')}]`,
    'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire]'),
    'councils/eastshire.md': councilText('Eastshire'),
    'councils/farshire.md': councilText('Farshire'),
    'themes/neglect.md': themeText('Neglect'),
    ...Object.fromEntries(reports.flatMap((report) => Object.entries(reportOf(report)))),
  });
  expect(diagnostics).toEqual([]);
  const site = { kb, prose: () => '', original: () => null, proseBy: '' };
  return { kb, page: packPage(site, entryOf(kb.councils, 'anyshire' as CouncilId)) };
}

/** Of the question that begins or goes on so: each point with its notes and what they lead to. */
function pointsOn(page: ReturnType<typeof packOf>['page'], words: string) {
  const question = page?.questions.find(({ text }) => text.includes(words));
  return question?.points.map(({ name, place, notes }) => [
    place ? `${name} (${place})` : name,
    ...notes.map(({ text, links }) => [text, ...links.map((link) => link.name)].join(' | ')),
  ]);
}

const BOTH = [
  { year: 2018, body: ask + fault },
  { year: 2022, body: ask + praise + fault },
];

it('is there for every council of which an inspection is held', () => {
  const { kb } = packOf([...BOTH, { council: 'eastshire', year: 2021, body: ask + praise }]);
  expect(withPack(kb).map(({ id }) => id)).toEqual(['anyshire', 'eastshire']);
});

it('tells what the latest inspection judged and asked for, and rests on its report', () => {
  const { page } = packOf(BOTH);
  expect(page?.latest.event.url).toBe('/journeys/anyshire/#2022-inspection');
  expect(page?.asked.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/#ask']);
  expect(page?.sources.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/']);
});

it('asks of a request that came before what is different now, and of a new one what was done since', () => {
  const { page } = packOf([
    { year: 2018, body: ask + fault },
    { year: 2020, body: askOther + fault },
    { year: 2022, body: ask + fault },
  ]);
  expect(pointsOn(page, 'report of 1 May 2022 asks for these once more')).toEqual([
    ['Act sooner on neglect. (page 2)', 'asked for in 2018; not in 2020; again in 2022 | Neglect'],
  ]);
  expect(page?.questions[0]?.points[0]?.url).toBe('/sources/anyshire/2022-report/#ask');
  expect(pointsOn(packOf([{ year: 2022, body: askOther + fault }]).page, 'What has been done since')).toEqual(
    [['Keep social workers, so that children need not tell their story to one after the other … (page 3)']],
  );
});

it('asks what shows that a thing is settled which was asked for twice, and by the latest report no more', () => {
  const { page } = packOf([
    { year: 2018, body: ask + fault },
    { year: 2020, body: ask + fault },
    { year: 2022, body: askOther + fault },
  ]);
  expect(pointsOn(page, 'is settled')).toEqual([['Neglect', 'asked for in 2018 and 2020']]);
});

it('asks about grades that fell, and not across a report that is not held', () => {
  const reports = [
    { year: 2018, grade: 'outstanding', body: ask + fault },
    { year: 2022, grade: 'requires-improvement', body: ask + fault },
  ];
  expect(pointsOn(packOf(reports).page, 'fell from one inspection to the next')).toEqual([
    [
      'Impact of leaders on social work practice',
      'outstanding in the report of 1 May 2018, then requires improvement in the report of 1 May 2022',
    ],
  ]);
  expect(pointsOn(packOf(reports, [2020]).page, 'fell')).toBeUndefined();
  expect(pointsOn(packOf(reports.map((each) => ({ ...each, grade: 'good' }))).page, 'fell')).toBeUndefined();
});

it('says of a criticised theme how many findings on it are concerns, where, and who was praised for it', () => {
  const { page } = packOf([...BOTH, { council: 'eastshire', year: 2021, body: ask + praise }]);
  expect(pointsOn(page, 'most critical')).toEqual([
    [
      'Neglect',
      '1 of 2 findings on it is a concern | paragraph 7',
      'praised at the latest inspection of neighbours | Eastshire',
    ],
  ]);
});

it('says in a line what is not held, and where that is named', () => {
  const unsaid = { year: 2019, body: ask };
  expect(packOf([unsaid, ...BOTH]).page?.missing).toEqual({
    text: 'What we do not hold: a digest of what 1 inspection or visit found.',
    url: '/journeys/anyshire/#unknown',
  });
  expect(packOf(BOTH).page?.missing).toBeNull();
});
