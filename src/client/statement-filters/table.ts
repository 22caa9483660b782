import { csvOf, type CellValue } from '../../model/csv.ts';
import { sourceIdOf, type ShownStatement, type StatementData } from './narrow.ts';

/** How addresses and HTML become what a table can hold: a browser knows. */
export interface TableMeans {
  /** An address from the root of the site -> the whole address. */
  whole: (url: string) => string;
  /** HTML -> its text. */
  textOfHtml: (html: string) => string;
}

/** A statement with what it names by ids. */
interface Named extends TableMeans {
  statement: ShownStatement;
  sourceId: string;
  /** "paragraphs 12, 34". */
  place: string;
  council: StatementData['councils'][string] | undefined;
  event: StatementData['events'][string] | undefined;
  source: StatementData['sources'][string] | undefined;
  themeNames: string[];
}

/** By the names that the tables of the data have for them: what readers look for first, ids for programs last. */
const FIELDS: Record<string, (named: Named) => CellValue | undefined> = {
  councilName: ({ council }) => council?.name,
  region: ({ council }) => council?.region,
  eventName: ({ event }) => event?.name,
  framework: ({ event }) => event?.framework,
  start: ({ event }) => event?.start,
  end: ({ event }) => event?.end,
  published: ({ event, source }) => (event ?? source)?.published,
  grade: ({ statement }) => statement.grade,
  kind: ({ statement }) => statement.kind,
  tone: ({ statement }) => statement.tone,
  label: ({ statement }) => statement.label,
  text: ({ statement, textOfHtml }) => textOfHtml(statement.html),
  themeNames: ({ themeNames }) => themeNames.join('; '),
  para: ({ place }) => numbersIn(place, 'paragraph'),
  page: ({ place }) => numbersIn(place, 'page'),
  citation: ({ source }) => source?.citation,
  url: ({ statement, whole }) => whole(statement.url),
  sourceUrl: ({ sourceId, whole }) => whole(`/sources/${sourceId}/`),
  original: ({ source }) => source?.original,
  id: ({ statement, sourceId }) => `${sourceId}#${statement.url.split('#')[1] ?? ''}`,
  council: ({ statement }) => statement.council,
  event: ({ statement }) => statement.event,
  source: ({ sourceId }) => sourceId,
  themes: ({ statement }) => statement.themes.join(' '),
};

/** "paragraphs 12, 34" -> "12, 34". */
const numbersIn = (place: string, noun: string): string =>
  new RegExp(`^${noun}s? (.+)$`, 'u').exec(place)?.[1] ?? '';

/** Statements as CSV, in their order. */
export const statementTable = (
  statements: readonly ShownStatement[],
  data: StatementData,
  means: TableMeans,
): string =>
  csvOf([
    Object.keys(FIELDS),
    ...statements.map((statement) => {
      const named = { ...namedBy(statement, data), ...means };
      return Object.values(FIELDS).map((of) => of(named) ?? null);
    }),
  ]);

function namedBy(statement: ShownStatement, data: StatementData): Omit<Named, keyof TableMeans> {
  const sourceId = sourceIdOf(statement.url);
  const source = data.sources[sourceId];
  return {
    statement,
    sourceId,
    place: statement.origin.slice((source?.publisher ?? '').length).replace(/^, /u, ''),
    council: data.councils[statement.council],
    event: data.events[statement.event],
    source,
    themeNames: statement.themes.map((theme) => data.themes[theme] ?? theme),
  };
}

const LONGEST_NAME = 100;

/** "Neglect", "concern, from 2022" -> `improvement-journeys-neglect-concern-from-2022.csv`. */
export function tableName(title: string, choice: string): string {
  const slug = `improvement journeys ${title} ${choice || 'all statements'}`
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${slug.slice(0, LONGEST_NAME).replace(/-$/u, '')}.csv`;
}
