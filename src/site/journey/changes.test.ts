import { expect, it } from 'vitest';
import { findingText, knowledgeOf, sourceText, themeText } from '../../../tests/knowledge.ts';
import type { CouncilId } from '../../model/ids.ts';
import { changesView } from './changes.ts';

const report = (year: number, tones: Record<string, string>) =>
  sourceText({
    kind: 'inspection-report',
    published: `${year}-04-27`,
    events: [`{ id: anyshire/${year}-inspection, type: inspection, framework: sif }`],
    body: Object.entries(tones)
      .flatMap(([theme, several]) =>
        several.split(' ').map((tone) => findingText(`${theme}-${tone}`, `themes=${theme} tone=${tone}`)),
      )
      .join('\n'),
  });

it('themes spoken of alike are named apart: a concern again, also beside other findings, a strength again, and the others', () => {
  const tones = {
    turnover: 'mixed',
    caseloads: 'strength',
    neglect: 'concern',
    health: 'concern',
    adoption: 'strength concern',
  };
  const { knowledgeBase: kb } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'themes/neglect.md': themeText('Neglect'),
    'themes/adoption.md': themeText('Adoption'),
    'themes/health.md': themeText('Health'),
    'sources/anyshire/2016-report.md': report(2016, tones),
    'sources/anyshire/2019-report.md': report(2019, { ...tones, health: 'progress' }),
  });
  const journey = kb.journeys.get('anyshire' as CouncilId);
  const step = journey?.steps.at(-1);
  const view = journey && step && changesView(kb, journey, step);
  expect(view?.changed.flatMap(({ rows }) => rows.map(({ theme }) => theme.name))).toEqual(['Health']);
  expect(view?.alike.map(({ label, themes }) => [label, ...themes.map(({ name }) => name)])).toEqual([
    ['Concern again', 'Neglect'],
    ['Concern again, beside other findings', 'Adoption'],
    ['Strength again', 'Caseloads'],
    ['Same tone as before', 'Turnover'],
  ]);
});

it('changes stand under the event that each is compared with, the latest first, its date told once', () => {
  const { knowledgeBase: kb } = knowledgeOf({
    'themes/caseloads.md': themeText('Caseloads'),
    'themes/neglect.md': themeText('Neglect'),
    'themes/health.md': themeText('Health'),
    'sources/anyshire/2014-report.md': report(2014, { health: 'concern', neglect: 'concern' }),
    'sources/anyshire/2016-report.md': report(2016, { turnover: 'concern', caseloads: 'concern' }),
    'sources/anyshire/2019-report.md': report(
      2019,
      Object.fromEntries(['health', 'neglect', 'turnover', 'caseloads'].map((theme) => [theme, 'strength'])),
    ),
  });
  const journey = kb.journeys.get('anyshire' as CouncilId);
  const step = journey?.steps.at(-1);
  const view = journey && step && changesView(kb, journey, step);
  expect(
    view?.changed.map(({ when, rows }) => [when, ...rows.map(({ theme }) => theme.name).sort()]),
  ).toEqual([
    ['reported 27 April 2016', 'Caseloads', 'Turnover'],
    ['reported 27 April 2014', 'Health', 'Neglect'],
  ]);
});
