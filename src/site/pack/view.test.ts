import { expect, it } from 'vitest';
import { councilText, findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { packPage, withPack } from './view.ts';

const reportOf = (council: string, year: number, body: string) => ({
  [`sources/${council}/${year}-report.md`]: sourceText({
    kind: 'inspection-report',
    councils: council,
    published: `${year}-05-01`,
    events: [
      `{ id: ${council}/${year}-inspection, type: inspection, framework: ilacs-2018, dates: ${year}-04, judgements: { overall: good } }`,
    ],
    more: 'recommendations: [{ at: 1, themes: [] }]',
    body,
  }),
});
const ask = ':::recommendation{#ask item="1" themes="neglect"}\nAct sooner on neglect.\n:::\n';

const { knowledgeBase: kb, diagnostics } = knowledgeOf({
  'register.yml':
    'asOf: 2026-08-22\nreports:\n  anyshire: [{ published: 2018-05-01, url: https://r.example/1 }, { published: 2022-05-01, url: https://r.example/2 }]',
  'councils/anyshire.md': councilText('Anyshire', 'neighbours: [eastshire]'),
  'councils/eastshire.md': councilText('Eastshire'),
  'councils/farshire.md': councilText('Farshire'),
  'themes/neglect.md': themeText('Neglect'),
  ...reportOf('anyshire', 2018, ask + findingText('old', 'themes=neglect tone=concern')),
  ...reportOf('anyshire', 2022, ask + findingText('now', 'themes=neglect tone=concern')),
  ...reportOf('eastshire', 2021, ask + findingText('best', 'themes=neglect tone=strength')),
});
const site = { kb, prose: () => '', original: () => null, proseBy: '' };
const page = packPage(site, entryOf(kb.councils, 'anyshire' as CouncilId));

it('is made of sound files', () => expect(diagnostics).toEqual([]));

it('is there for every council of which an inspection is held', () => {
  expect(withPack(kb).map(({ id }) => id)).toEqual(['anyshire', 'eastshire']);
});

it('tells what the latest inspection judged and asked for, and rests on its report', () => {
  expect(page?.latest.event.url).toBe('/journeys/anyshire/#2022-inspection');
  expect(page?.asked.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/#ask']);
  expect(page?.sources.map(({ url }) => url)).toEqual(['/sources/anyshire/2022-report/']);
});

it('asks once about all that was asked for again before, and not at the latest inspection', () => {
  const reports = [2014, 2018].map((year) =>
    reportOf('anyshire', year, ask + findingText('then', 'themes=neglect tone=concern')),
  );
  const later = reportOf('anyshire', 2022, findingText('now', 'themes=neglect tone=strength'));
  const told = knowledgeOf({
    'register.yml': `asOf: 2026-08-22\nreports:\n  anyshire: [${[2014, 2018, 2022].map((year) => `{ published: ${year}-05-01, url: 'https://r.example/${year}' }`).join(', ')}]`,
    'councils/anyshire.md': councilText('Anyshire'),
    'themes/neglect.md': themeText('Neglect'),
    ...reports.reduce((files, each) => ({ ...files, ...each }), later),
  }).knowledgeBase;
  const { questions } =
    packPage(
      { kb: told, prose: () => '', original: () => null, proseBy: '' },
      entryOf(told.councils, 'anyshire' as CouncilId),
    ) ?? {};
  const [earlier] = questions ?? [];
  expect(earlier?.text).toContain('and the latest did not');
  expect(earlier?.links.map(({ name }) => name)).toEqual(['Neglect (2014 and 2018)']);
});

it('asks about what was asked for again, and about concerns, with neighbours that were praised', () => {
  expect(page?.again.map(({ name, years }) => [name, years])).toEqual([['Neglect', '2018 and 2022']]);
  expect(page?.questions).toHaveLength(3);
  const last = page?.questions.at(-1);
  expect(last?.text).toContain('critical of neglect');
  expect(last?.links.map(({ name, url }) => [name, url])).toEqual([
    ['Neglect', '/journeys/anyshire/neglect/'],
    ['Eastshire', '/journeys/eastshire/neglect/'],
  ]);
});
