import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { eventRecord } from './event-records.ts';
import {
  councilRecord,
  disagreementRecord,
  journeyRecord,
  sitePageRecord,
  sourceRecord,
  termRecord,
  themeRecord,
} from './page-records.ts';
import type { SearchRecord } from '../record.ts';
import { sitePages } from './site-pages.ts';
import { statementRecord } from './statement-records.ts';

/** Everything that can be found, in the order of the knowledge base. */
export const searchRecords = (kb: KnowledgeBase): SearchRecord[] => [
  ...kb.statements.inOrder.map((statement) => statementRecord(kb, statement)),
  ...[...kb.events.values()].map((event) => eventRecord(kb, event)),
  ...[...kb.councils.values()].map((council) => councilRecord(kb, council)),
  ...[...kb.journeys.values()]
    .filter(({ steps }) => steps.length > 0)
    .map((journey) => journeyRecord(kb, journey)),
  ...[...kb.themes.values()].map(themeRecord),
  ...[...kb.sources.values()].map((source) => sourceRecord(kb, source)),
  ...kb.disagreements.map((entry) => disagreementRecord(kb, entry)),
  ...kb.terms.map((term) => termRecord(kb, term)),
  ...sitePages(kb).map(sitePageRecord),
];
