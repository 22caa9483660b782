import { isWithin, type Years } from './years.ts';

/** One statement as the site publishes it. */
export interface ShownStatement {
  kind: string;
  tone: string;
  label: string;
  council: string;
  event: string;
  year: string;
  grade: string;
  html: string;
  url: string;
  origin: string;
  /** The chief one first. */
  themes: string[];
  /** Of those themes that it speaks of otherwise than of the chief one. */
  otherTones?: Partial<Record<string, string>>;
  /** Of the National Framework. */
  part?: string;
}

/** Every statement of a page, newest first, with the councils, events and sources that they name by their ids. */
export interface StatementData {
  councils: Record<string, ShownCouncil>;
  events: Record<string, ShownEvent>;
  sources: Record<string, ShownSource>;
  /** The names of themes. */
  themes: Record<string, string>;
  statements: ShownStatement[];
}

interface ShownCouncil {
  name: string;
  url: string;
  region: string;
  neighbours: string[];
  /** Where it no longer exists. */
  gone?: true;
}

/** An event in words, and its facts as tables have them; empty where they are not known. */
interface ShownEvent {
  when: string;
  name: string;
  url: string;
  framework: string;
  start: string;
  end: string;
  published: string;
}

interface ShownSource {
  publisher: string;
  citation: string;
  /** Empty where no date is known. */
  published: string;
  /** The address of the original. */
  original: string;
}

/** "Ofsted, ‘Inspection of …’, 12 August 2025, paragraph 19": the source in full, and where in it a statement stands. */
export function citationIn(sources: StatementData['sources'], { url, origin }: ShownStatement): string {
  const source = sources[sourceIdOf(url)];
  return source ? source.citation + origin.slice(source.publisher.length) : origin;
}

/** `/sources/leeds/2022-ofsted/#late` -> `leeds/2022-ofsted`: the source in which a statement stands. */
export const sourceIdOf = (url: string): string => url.replace(/^\/sources\/|\/?#.*$/gu, '');

/** What is chosen, by the name of the filter; nothing that is left open. */
export interface Choice extends Years {
  tone?: string;
  kind?: string;
  region?: string;
  grade?: string;
  framework?: string;
  part?: string;
  theme?: string;
  council?: string;
  neighbours?: string;
}

/** The statements that fit every choice; a council, with its neighbours where that is chosen too. */
export function narrowed({ statements, councils, events }: StatementData, choice: Choice): ShownStatement[] {
  const { region, theme, framework, council, neighbours } = choice;
  const near = council && neighbours ? (councils[council]?.neighbours ?? []) : [];
  const chosen = council ? new Set([council, ...near]) : null;
  return statements.filter(
    (statement) =>
      OWN.every((name) => !choice[name] || statement[name] === choice[name]) &&
      isWithin(statement.year, choice) &&
      (!theme || statement.themes.includes(theme)) &&
      (!framework || events[statement.event]?.framework === framework) &&
      (!region || councils[statement.council]?.region === region) &&
      (!chosen || chosen.has(statement.council)),
  );
}

/** What a statement says of itself. */
const OWN = ['tone', 'kind', 'grade', 'part'] as const;

/** Statements of one event and council that follow each other. */
export function groupsIn(statements: readonly ShownStatement[]): ShownStatement[][] {
  const groups: ShownStatement[][] = [];
  for (const statement of statements) {
    const last = groups.at(-1)?.[0];
    if (last?.event === statement.event && last.council === statement.council) groups.at(-1)?.push(statement);
    else groups.push([statement]);
  }
  return groups;
}
