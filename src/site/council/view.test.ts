import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { councilPage } from './view.ts';

const ask = ':::recommendation{#ask themes="turnover"}\nKeep social workers.\n:::\n';
const reportOf = (year: number, body: string) => ({
  [`sources/anyshire/${year}-05-01-report.md`]: sourceText({
    kind: 'inspection-report',
    published: `${year}-05-01`,
    events: [
      `{ id: anyshire/${year}-inspection, type: inspection, framework: ilacs-2018, dates: ${year}-04, judgements: { overall: good } }`,
    ],
    body,
  }),
});

function pageOf(files: Record<string, string>) {
  const { knowledgeBase: kb } = knowledgeOf(files);
  const site = { kb, prose: () => '', original: () => null, proseBy: '' };
  return councilPage(site, entryOf(kb.councils, 'anyshire' as CouncilId));
}

it('says that what inspectors last asked for is not of the latest inspection, where none of that is held', () => {
  const { asked, askedBefore } = pageOf({ ...reportOf(2019, ask), ...reportOf(2022, findingText('high')) });
  expect(asked?.event.name).toBe('Inspection, April 2019');
  expect(askedBefore).toContain('no recommendation of the latest inspection (April 2022)');
});

it('says nothing of the kind where the latest inspection asked for it', () => {
  const { asked, askedBefore } = pageOf({ ...reportOf(2019, ask), ...reportOf(2022, ask) });
  expect([asked?.event.name, askedBefore]).toEqual(['Inspection, April 2022', null]);
});

it('leads to all that it was asked for, and says where nothing of that is held', () => {
  const waysOf = ({ more, facts }: ReturnType<typeof pageOf>) => [
    more.some(({ url }) => url === '/recommendations/?council=anyshire'),
    facts.some(({ text }) => text === 'No recommendation is held here'),
  ];
  expect(waysOf(pageOf(reportOf(2022, ask)))).toEqual([true, false]);
  expect(waysOf(pageOf(reportOf(2022, findingText('high'))))).toEqual([false, true]);
});
