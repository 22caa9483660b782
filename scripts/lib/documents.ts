import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { correction } from '../../src/model/corrections.ts';
import { council } from '../../src/model/councils.ts';
import { disagreement } from '../../src/model/disagreements.ts';
import { EVENT_TYPES } from '../../src/model/event-types.ts';
import { eventDeclaration } from '../../src/model/events.ts';
import { FRAMEWORKS, frameworkPeriod, type FrameworkId } from '../../src/model/frameworks.ts';
import { measure } from '../../src/model/measures.ts';
import { RULES } from '../../src/model/rules.ts';
import { source } from '../../src/model/sources.ts';
import {
  figureAttributes,
  findingAttributes,
  recommendationAttributes,
  responseAttributes,
} from '../../src/model/statements.ts';
import { term } from '../../src/model/terms.ts';
import { HEADINGS, theme } from '../../src/model/themes.ts';
import { markdownTable, schemaTable } from './schema-table.ts';

const sourceWithoutEvents = source.omit({ events: true });

/** The tables of the authoring guide, by the name that their markers give. */
const TABLES: Record<string, () => string> = {
  council: () => schemaTable(council),
  theme: () => schemaTable(theme),
  headings: () => markdownTable([['heading', 'shown as'], ...Object.entries(HEADINGS).map(asRow)]),
  source: () => schemaTable(sourceWithoutEvents),
  event: () => schemaTable(eventDeclaration),
  'event types': () =>
    markdownTable([
      ['type', 'shown as', 'role', 'counts from'],
      ...Object.entries(EVENT_TYPES).map(([id, { name, role, graded }]) => [
        ...asRow([id, name]),
        role,
        graded ? 'its report' : 'when it happened',
      ]),
    ]),
  frameworks: () =>
    markdownTable([
      ['framework', 'name', 'period', 'areas that it grades', 'grades, best first'],
      ...Object.entries(FRAMEWORKS).map(([id, { name, areas, scale }]) => [
        `\`${id}\``,
        name,
        frameworkPeriod(id as FrameworkId),
        areas.join(', '),
        Object.keys(scale).join(', '),
      ]),
    ]),
  finding: () => schemaTable(findingAttributes),
  recommendation: () => schemaTable(recommendationAttributes),
  response: () => schemaTable(responseAttributes),
  figure: () => schemaTable(figureAttributes),
  disagreement: () => schemaTable(disagreement),
  'glossary entry': () => schemaTable(term),
  measure: () => schemaTable(measure),
  correction: () => schemaTable(correction),
  rules: () =>
    markdownTable([
      ['rule', 'what it asks'],
      ...Object.entries(RULES).map(([id, text]) => [`[${id}](${id}.md)`, text]),
    ]),
};

const asRow = ([id, name]: [string, string]): string[] => [`\`${id}\``, name];

/** The documents that hold tables made from the model. */
export const DOCUMENTS = ['content/README.md', 'docs/rules/README.md'];

const MARKED = /<!-- table: (?<name>[a-z ]+) -->\n.*?<!-- end of table -->/gsu;

/** A document -> the same with every table between its markers made anew. */
export const withTables = (text: string): string =>
  text.replace(MARKED, (_, name: string) => {
    const table = TABLES[name];
    if (!table) throw new Error(`There is no table “${name}”.`);
    return `<!-- table: ${name} -->\n\n${table()}\n\n<!-- end of table -->`;
  });

/** A document as it stands, and as it should stand. */
export async function readDocument(root: string, file: string): Promise<{ written: string; due: string }> {
  const written = await readFile(path.join(root, file), 'utf8');
  return { written, due: withTables(written) };
}
