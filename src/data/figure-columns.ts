import type { Figure } from '../compiler/compiled.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Statement } from '../knowledge/statement.ts';
import type { Column, Href } from './field.ts';
import { councilNameColumn, themeNamesColumn } from './name-columns.ts';
import { dateColumn, themesColumn } from './statement-columns.ts';

interface PlacedFigure {
  figure: Figure;
  statement: Statement;
}

/** Every figure of every statement, with the statement it stands in. */
export const figureEntries = (kb: KnowledgeBase): PlacedFigure[] =>
  kb.statements.inOrder.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));

const valueColumns: Column<PlacedFigure>[] = [
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
];

const statementColumns = (href: Href): Column<PlacedFigure>[] => [
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

/** A column of statements -> the same of the figures in them. */
const ofStatement = ({ of, ...field }: Column<Statement>): Column<PlacedFigure> => ({
  ...field,
  of: ({ statement }) => of(statement),
});

export const figureColumns = (kb: KnowledgeBase, href: Href): Column<PlacedFigure>[] => [
  ...valueColumns,
  ...statementColumns(href),
  ofStatement(themesColumn),
  ofStatement(councilNameColumn(kb)),
  ofStatement(themeNamesColumn(kb)),
  ofStatement(dateColumn(kb)),
];
