import { askedThemes } from '../knowledge/asked-again.ts';
import { followedConcerns } from '../knowledge/found-again.ts';
import { insightsOf } from '../knowledge/insights.ts';
import { themeSharesByYear } from '../knowledge/insights/recommendation-themes.ts';
import { gapsOf } from '../knowledge/gaps.ts';
import { coveredReports } from '../knowledge/history.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { askedAgainColumns } from './asked-again-columns.ts';
import { councilColumns } from './council-columns.ts';
import { coverageColumns } from './coverage-columns.ts';
import { disagreementColumns } from './disagreement-columns.ts';
import { eventColumns } from './event-columns.ts';
import { dataset, type Dataset, type Href } from './field.ts';
import { councilNameColumn, themeNameColumn } from './name-columns.ts';
import { exitColumns } from './exit-columns.ts';
import { gapColumns } from './gap-columns.ts';
import { figureColumns, figureEntries } from './figure-columns.ts';
import { foundAgainColumns } from './found-again-columns.ts';
import { judgementColumns } from './judgement-columns.ts';
import { itemColumns, itemsOf, mentionColumns, mentionsOf } from './report-columns.ts';
import {
  eventTypeColumns,
  eventTypeEntries,
  frameworkColumns,
  frameworkEntries,
  measureColumns,
} from './vocabulary-columns.ts';
import { shareColumns, spellColumns, spellEntries, yearColumns } from './insight-columns.ts';
import { sourceColumns } from './source-columns.ts';
import { findingColumns, recommendationColumns, responseColumns } from './statement-columns.ts';
import { themeColumns } from './theme-columns.ts';

/** Tables of what is counted over all councils. */
function insightDatasets(kb: KnowledgeBase): Dataset[] {
  const insights = insightsOf(kb);
  const { years, exits, asking } = insights;
  const shares = themeSharesByYear(asking, [...kb.themes.keys()]);
  return [
    dataset({
      name: 'judgements-by-year',
      columns: yearColumns,
      entries: years,
    }),
    dataset({
      name: 'spells',
      columns: [...spellColumns, councilNameColumn(kb)],
      entries: spellEntries(insights),
    }),
    dataset({
      name: 'exits',
      columns: [...exitColumns, councilNameColumn(kb), themeNameColumn(kb)],
      entries: exits,
    }),
    dataset({
      name: 'recommendation-themes',
      columns: [...shareColumns, themeNameColumn(kb)],
      entries: shares,
    }),
  ];
}

/** What the ids of frameworks, types of event and measures stand for. */
const vocabularyDatasets = ({ measures }: KnowledgeBase): Dataset[] => [
  dataset({
    name: 'frameworks',
    columns: frameworkColumns,
    entries: frameworkEntries(),
  }),
  dataset({
    name: 'event-types',
    columns: eventTypeColumns,
    entries: eventTypeEntries(),
  }),
  dataset({ name: 'measures', columns: measureColumns, entries: measures.values() }),
];

/** What reports hold, report by report, as a machine read it. */
const reportDatasets = (kb: KnowledgeBase): Dataset[] => [
  dataset({
    name: 'items',
    columns: itemColumns(kb),
    entries: itemsOf(kb),
  }),
  dataset({
    name: 'mentions',
    columns: [...mentionColumns, themeNameColumn(kb)],
    entries: mentionsOf(kb),
  }),
];

/** What is said, statement by statement and figure by figure. */
const statementDatasets = (kb: KnowledgeBase, href: Href): Dataset[] => [
  dataset({ name: 'findings', columns: findingColumns(kb, href), entries: kb.statements.byKind.finding }),
  dataset({
    name: 'recommendations',
    columns: recommendationColumns(kb, href),
    entries: kb.statements.byKind.recommendation,
  }),
  dataset({
    name: 'responses',
    columns: responseColumns(kb, href),
    entries: kb.statements.byKind.response,
  }),
  dataset({
    name: 'figures',
    columns: figureColumns(kb, href),
    entries: figureEntries(kb),
  }),
];

/** Every table that the site publishes. `href` puts the base path before an address. */
export const datasets = (kb: KnowledgeBase, href: Href): Dataset[] => [
  dataset({
    name: 'councils',
    columns: councilColumns(href),
    entries: kb.councils.values(),
  }),
  dataset({ name: 'themes', columns: themeColumns(href), entries: kb.themes.values() }),
  dataset({ name: 'sources', columns: sourceColumns(href), entries: kb.sources.values() }),
  dataset({ name: 'events', columns: eventColumns(kb, href), entries: kb.events.values() }),
  dataset({
    name: 'judgements',
    columns: [...judgementColumns, councilNameColumn(kb)],
    entries: kb.judgements,
  }),
  ...statementDatasets(kb, href),
  dataset({
    name: 'disagreements',
    columns: [...disagreementColumns(href), councilNameColumn(kb)],
    entries: kb.disagreements,
  }),
  dataset({
    name: 'coverage',
    columns: [...coverageColumns(href), councilNameColumn(kb)],
    entries: coveredReports(kb),
  }),
  dataset({
    name: 'gaps',
    columns: [...gapColumns(href), councilNameColumn(kb)],
    entries: gapsOf(kb),
  }),
  dataset({
    name: 'asked-again',
    columns: [...askedAgainColumns, councilNameColumn(kb), themeNameColumn(kb)],
    entries: askedThemes(kb),
  }),
  dataset({
    name: 'found-again',
    columns: [...foundAgainColumns, councilNameColumn(kb), themeNameColumn(kb)],
    entries: followedConcerns(kb),
  }),
  ...insightDatasets(kb),
  ...reportDatasets(kb),
  ...vocabularyDatasets(kb),
];
