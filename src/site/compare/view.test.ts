import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { councilFacts } from '../../presenters/council.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { neighboursPage } from './neighbours-view.ts';
import { comparePage } from './view.ts';

const reportOf = (council: string, year: number, judgements: string, body: string) => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-05-01`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: ilacs-2018, dates: ${year}-04, judgements: { ${judgements} } }`,
    ],
    body,
  }),
});

const asking = (id: string, theme: string) => `:::recommendation{#${id} themes="${theme}"}\nDo more.\n:::\n`;

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire, farshire]'),
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/farshire.md': councilText('Farshire'),
  'themes/adoption.md': themeText('Adoption'),
  'themes/caseloads.md': themeText('Caseloads'),
  'themes/neglect.md': themeText('Neglect'),
  'themes/visits.md': themeText('Visits'),
  'themes/weather.md': themeText('Weather'),
  ...reportOf(
    'anyshire',
    2018,
    'overall: inadequate',
    findingText('old', 'themes=adoption tone=concern') + asking('a', 'turnover') + asking('b', 'neglect'),
  ),
  ...reportOf(
    'anyshire',
    2022,
    'overall: good, leadership: good',
    [
      findingText('now', 'themes="neglect adoption" tone=concern'),
      findingText('too', 'themes=neglect tone=concern'),
      asking('a', 'caseloads'),
      asking('b', 'turnover'),
    ].join(''),
  ),
  ...reportOf(
    'eastshire',
    2021,
    'overall: outstanding',
    findingText('best', 'themes=neglect tone=strength') + findingText('seen', 'themes=visits tone=strength'),
  ),
});
const page = neighboursPage(kb, entryOf(kb.councils, 'anyshire' as CouncilId));

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('sets the latest inspection of a council beside those of its neighbours, with the areas that any was judged on', () => {
  expect(page.areas.map(({ id }) => id)).toEqual(['overall', 'leadership']);
  expect(page.rows.map(({ name, latest, grades }) => [name, latest?.when ?? null, grades.overall])).toEqual([
    ['Anyshire', '1 May 2022', 'good'],
    ['Eastshire', '1 May 2021', 'outstanding'],
    ['Farshire', null, undefined],
  ]);
});

it('says why a council has no grade where another has one', () => {
  const reasons = page.rows.map(({ noGrades }) => [noGrades.overall, noGrades.leadership, noGrades.adoption]);
  expect(reasons).toEqual([
    [undefined, undefined, 'not-judged'],
    [undefined, 'not-stated', 'not-judged'],
    [undefined, undefined, undefined],
  ]);
});

it('puts what the council was last asked for first, most often asked for before others, then what was criticised', () => {
  expect(page.themes.map(({ name, asked }) => [name, asked])).toEqual([
    ['Turnover', '2018 and 2022'],
    ['Caseloads', '2022'],
    ['Neglect', null],
    ['Adoption', null],
  ]);
});

it('tells what each was found on these themes, and nothing where nothing was said', () => {
  expect(page.themes.map(({ name, cells }) => [name, cells]).slice(1, 3)).toEqual([
    [
      'Caseloads',
      [
        { url: null, tones: [] },
        { url: null, tones: [] },
        { url: null, tones: [] },
      ],
    ],
    [
      'Neglect',
      [
        { url: '/journeys/anyshire/neglect/', tones: ['concern', 'concern'] },
        { url: '/journeys/eastshire/neglect/', tones: ['strength'] },
        { url: null, tones: [] },
      ],
    ],
  ]);
});

it('leads from each theme to all that is said on it in the council and its neighbours', () => {
  expect(page.themes.map(({ url }) => url)).toContain('/themes/caseloads/?council=anyshire&neighbours=1');
  const shown = page.themes.map(({ name }) => name);
  const said = new Set(
    kb.statements.all.flatMap(({ statement }) => (statement.council === 'anyshire' ? statement.themes : [])),
  );
  const others = page.otherThemes.onItself.map(({ name }) => name);
  expect(others.filter((name) => shown.includes(name))).toEqual([]);
  expect(shown.length + others.length).toBe(said.size);
});

it('tells themes apart that only its neighbours are told of, and those that neither is', () => {
  const { onNeighbours, onNobody } = page.otherThemes;
  expect(onNeighbours).toEqual([{ name: 'Visits', url: '/themes/visits/?council=anyshire&neighbours=1' }]);
  expect(onNobody).toEqual(['Weather']);
  expect(comparePage(kb).nothingNear).toMatchObject({ weather: ['anyshire', 'eastshire', 'farshire'] });
  expect(comparePage(kb).nothingNear).toMatchObject({ visits: ['farshire'] });
});

it('marks a neighbour that has ended, and offers it apart from those that exist', () => {
  const { knowledgeBase } = knowledgeOf({
    'councils/anyshire.md': councilText('Anyshire', 'neighbours: [oldshire]'),
    'councils/oldshire.md': councilText('Oldshire', 'until: 2020-04-01'),
  });
  const anyshire = entryOf(knowledgeBase.councils, 'anyshire' as CouncilId);
  expect(neighboursPage(knowledgeBase, anyshire).rows.map(({ name, ended }) => [name, ended])).toEqual([
    ['Anyshire', null],
    ['Oldshire (ended 1 April 2020)', 'ended 1 April 2020'],
  ]);
  const { councils, ended } = comparePage(knowledgeBase);
  expect([councils, ended].map((each) => each.map(({ name }) => name))).toEqual([['Anyshire'], ['Oldshire']]);
  const links = councilFacts(knowledgeBase, anyshire).flatMap((fact) => fact.links ?? []);
  expect(links.map(({ name }) => name)).toEqual(['Oldshire (ended 1 April 2020)']);
});

it('offers every living council to choose, and a ready page for each that has neighbours', () => {
  const { councils, ready } = comparePage(kb);
  expect(councils.map(({ name }) => name)).toEqual(['Anyshire', 'Eastshire', 'Farshire']);
  expect(ready).toEqual([{ name: 'Anyshire', url: '/compare/anyshire/' }]);
});
