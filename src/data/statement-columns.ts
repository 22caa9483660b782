import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Finding, Recommendation, ResponseStatement, Statement } from '../knowledge/statement.ts';
import type { PartialDate } from '../model/dates.ts';
import { NATIONAL_FRAMEWORK } from '../model/national-framework.ts';
import { once } from '../model/once.ts';
import { TONES } from '../model/tones.ts';
import { namesIn, type Column, type Href } from './field.ts';
import { councilNameColumn, themeNamesColumn } from './name-columns.ts';

const evidenceColumns: Column<Statement>[] = [
  {
    name: 'source',
    type: 'string',
    refers: 'sources',
    description: 'Id of the source it rests on.',
    of: ({ source }) => source,
  },
  {
    name: 'also',
    type: 'list',
    refers: 'sources',
    description: 'Ids of further sources that say the same.',
    of: ({ also }) => also,
  },
  {
    name: 'para',
    type: 'string',
    description: 'The numbered paragraphs it rests on.',
    of: ({ para }) => para,
  },
  { name: 'page', type: 'string', description: 'The printed pages it rests on.', of: ({ page }) => page },
];

export const themesColumn: Column<Statement> = {
  name: 'themes',
  type: 'list',
  refers: 'themes',
  description: 'Ids of the themes that the statement is about, the chief one first.',
  of: ({ themes }) => themes,
};

const opening = (href: Href): Column<Statement>[] => [
  {
    name: 'id',
    type: 'string',
    description: 'The statement’s name on this site: its source, # and its name there.',
    of: ({ key }) => key,
  },
  { name: 'url', type: 'string', description: 'Where it stands, for ever.', of: ({ url }) => href(url) },
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council it is about.',
    of: ({ council }) => council,
  },
  {
    name: 'event',
    type: 'string',
    refers: 'events',
    description: 'Id of the event it belongs to.',
    of: ({ event }) => event,
  },
  ...evidenceColumns,
  themesColumn,
];

const text: Column<Statement> = {
  name: 'text',
  type: 'string',
  description: 'The statement, in this site’s own words.',
  of: ({ text: words }) => words,
};

const datesByKey = once(
  ({ all }: KnowledgeBase['statements']): ReadonlyMap<string, PartialDate | null> =>
    new Map(all.map(({ statement, date }) => [statement.key, date])),
);

/** The date that a statement counts from. */
export const dateColumn = ({ statements }: Pick<KnowledgeBase, 'statements'>): Column<Statement> => ({
  name: 'date',
  type: 'date',
  description:
    'The date that it counts from, by which this site puts it under a year: of an inspection the day its report was published, else the day it happened; where it belongs to no event, the day its source was published.',
  of: ({ key }) => datesByKey(statements).get(key),
});

/** When, under which framework and where the original is: what the tables of events and sources have, beside it. */
function lookedUpColumns(kb: KnowledgeBase): Column<Statement>[] {
  const eventOf = ({ event }: Statement) => (event ? kb.events.get(event) : undefined);
  const sourceOf = ({ source }: Statement) => kb.sources.get(source)?.data;
  return [
    councilNameColumn(kb),
    dateColumn(kb),
    {
      name: 'start',
      type: 'date',
      description: 'When the event happened or began: of an inspection, when inspectors came.',
      of: (statement) => eventOf(statement)?.dates?.start,
    },
    {
      name: 'published',
      type: 'date',
      description:
        'When the report or letter on the event was published; where it belongs to no event, its source.',
      of: (statement) => (eventOf(statement) ?? sourceOf(statement))?.published,
    },
    {
      name: 'framework',
      type: 'string',
      refers: 'frameworks',
      description: 'The framework of the inspection, where the event is one.',
      of: (statement) => eventOf(statement)?.framework,
    },
    themeNamesColumn(kb),
    {
      name: 'original',
      type: 'string',
      description: 'The address of the original of its source.',
      of: (statement) => sourceOf(statement)?.url,
    },
  ];
}

export const findingColumns = (kb: KnowledgeBase, href: Href): Column<Finding>[] => [
  ...opening(href),
  {
    name: 'tone',
    type: 'string',
    values: namesIn(TONES),
    description:
      'What inspectors say of the chief theme, the first of its themes. Of the others they say the same, unless otherTones names another tone. The CSV that a page of a theme offers has the tone on that theme instead.',
    of: ({ tone }) => tone,
  },
  {
    name: 'otherTones',
    type: 'list',
    description: 'Themes of which they say something else, each with its tone: neglect:concern.',
    of: ({ otherTones }) => Object.entries(otherTones).map(([theme, tone]) => `${theme}:${tone}`),
  },
  text,
  ...lookedUpColumns(kb),
];

export const recommendationColumns = (kb: KnowledgeBase, href: Href): Column<Recommendation>[] => [
  ...opening(href),
  {
    name: 'to',
    type: 'string',
    description: 'Whom it is addressed to, where not the council.',
    of: ({ to }) => to,
  },
  {
    name: 'board',
    type: 'boolean',
    description: 'Whether it is asked of the safeguarding board: counted apart from the council’s.',
    of: ({ board }) => board,
  },
  {
    name: 'item',
    type: 'integer',
    description: 'Which item of the report’s own list it puts into words, counted from 1.',
    of: ({ item }) => item,
  },
  {
    name: 'priority',
    type: 'boolean',
    description: 'Whether the report asks for it as a priority.',
    of: ({ priority }) => priority,
  },
  {
    name: 'nationalFramework',
    type: 'string',
    values: NATIONAL_FRAMEWORK,
    description: 'The outcome or enabler of the national framework that the report prints with it.',
    of: ({ nationalFramework }) => nationalFramework,
  },
  text,
  ...lookedUpColumns(kb),
];

export const responseColumns = (kb: KnowledgeBase, href: Href): Column<ResponseStatement>[] => [
  ...opening(href),
  { name: 'by', type: 'string', description: 'Who says it. Never counted as a finding.', of: ({ by }) => by },
  text,
  ...lookedUpColumns(kb),
];
