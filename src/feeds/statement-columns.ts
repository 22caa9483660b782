import type { Figure } from '../compiler/compiled.ts';
import type { Finding, KnowledgeBase, Recommendation, Response, Statement } from '../graph/knowledge-base.ts';
import type { Href } from './catalogue-columns.ts';
import { NATIONAL_FRAMEWORK } from '../model/national-framework.ts';
import { TONES } from '../model/tones.ts';
import { namesIn, type Column } from './field.ts';

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
  {
    name: 'themes',
    type: 'list',
    refers: 'themes',
    description: 'Ids of the themes it is about, the chief one first.',
    of: ({ themes }) => themes,
  },
];

const text: Column<Statement> = {
  name: 'text',
  type: 'string',
  description: 'The statement, in this site’s own words.',
  of: ({ text: words }) => words,
};

export const findingColumns = (href: Href): Column<Finding>[] => [
  ...opening(href),
  {
    name: 'tone',
    type: 'string',
    values: namesIn(TONES),
    description: 'What inspectors say of the chief theme.',
    of: ({ tone }) => tone,
  },
  {
    name: 'otherTones',
    type: 'list',
    description: 'Themes of which they say something else, each with its tone: neglect:concern.',
    of: ({ otherTones }) => Object.entries(otherTones).map(([theme, tone]) => `${theme}:${tone}`),
  },
  text,
];

export const recommendationColumns = (href: Href): Column<Recommendation>[] => [
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
];

export const responseColumns = (href: Href): Column<Response>[] => [
  ...opening(href),
  { name: 'by', type: 'string', description: 'Who says it. Never counted as a finding.', of: ({ by }) => by },
  text,
];

interface PlacedFigure {
  figure: Figure;
  statement: Statement;
}

/** Every figure of every statement, with the statement it stands in. */
export const figuresOf = (kb: KnowledgeBase): PlacedFigure[] =>
  [...kb.findings, ...kb.recommendations, ...kb.responses].flatMap((statement) =>
    statement.figures.map((figure) => ({ figure, statement })),
  );

export const figureColumns = (href: Href): Column<PlacedFigure>[] => [
  {
    name: 'measure',
    type: 'string',
    refers: 'measures',
    description: 'What is measured.',
    of: ({ figure }) => figure.measure,
  },
  { name: 'text', type: 'string', description: 'The figure as written.', of: ({ figure }) => figure.text },
  { name: 'value', type: 'number', description: 'The number.', of: ({ figure }) => figure.value },
  {
    name: 'unit',
    type: 'string',
    description: 'Its unit: percent, pounds, or the things counted.',
    of: ({ figure }) => figure.unit,
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'How exact the source is.',
    of: ({ figure }) => figure.qualifier,
  },
  {
    name: 'of',
    type: 'string',
    description:
      'The population: who or what is counted. Figures of different populations must not be compared.',
    of: ({ figure }) => figure.of,
  },
  {
    name: 'when',
    type: 'string',
    description: 'The date or period that it is for, where not the event’s.',
    of: ({ figure }) => figure.when,
  },
  {
    name: 'statement',
    type: 'string',
    description: 'Id of the statement it stands in.',
    of: ({ statement }) => statement.key,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Where that statement stands.',
    of: ({ statement }) => href(statement.url),
  },
  {
    name: 'kind',
    type: 'string',
    values: { finding: 'Finding', recommendation: 'Recommendation', response: 'Response' },
    description: 'Whether the statement is a finding, a recommendation or a response.',
    of: ({ statement }) => statement.kind,
  },
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council that the statement is about.',
    of: ({ statement }) => statement.council,
  },
  {
    name: 'event',
    type: 'string',
    refers: 'events',
    description: 'Id of the event that the statement belongs to.',
    of: ({ statement }) => statement.event,
  },
];
