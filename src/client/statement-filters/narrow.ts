/** One statement as the site publishes it. */
export interface ShownStatement {
  kind: string;
  tone: string;
  label: string;
  council: string;
  event: string;
  year: string;
  period: string;
  grade: string;
  html: string;
  url: string;
  origin: string;
  /** On pages of more than one theme. */
  themes?: string[];
  /** Of those themes that it speaks of otherwise than of the chief one. */
  otherTones?: Partial<Record<string, string>>;
  framework?: string;
  /** Of the National Framework. */
  part?: string;
}

/** Every statement of a page, newest first, with the councils, events and sources that they name by their ids. */
export interface StatementData {
  councils: Record<string, { name: string; url: string; region: string; neighbours: string[] }>;
  events: Record<string, { when: string; name: string; url: string }>;
  sources: Record<string, { publisher: string; citation: string }>;
  statements: ShownStatement[];
}

/** "Ofsted, ‘Inspection of …’, 12 August 2025, paragraph 19": the source in full, and where in it a statement stands. */
export function citationIn(sources: StatementData['sources'], { url, origin }: ShownStatement): string {
  const source = sources[url.replace(/^\/sources\/|\/?#.*$/gu, '')];
  return source ? source.citation + origin.slice(source.publisher.length) : origin;
}

/** What is chosen, by the name of the filter; nothing that is left open. */
export interface Choice {
  tone?: string;
  kind?: string;
  period?: string;
  region?: string;
  grade?: string;
  framework?: string;
  part?: string;
  theme?: string;
  council?: string;
  neighbours?: string;
}

/** The statements that fit every choice; a council, with its neighbours where that is chosen too. */
export function narrowed({ statements, councils }: StatementData, choice: Choice): ShownStatement[] {
  const { region, theme, council, neighbours } = choice;
  const near = council && neighbours ? (councils[council]?.neighbours ?? []) : [];
  const chosen = council ? new Set([council, ...near]) : null;
  return statements.filter(
    (statement) =>
      OWN.every((name) => !choice[name] || statement[name] === choice[name]) &&
      (!theme || statement.themes?.includes(theme)) &&
      (!region || councils[statement.council]?.region === region) &&
      (!chosen || chosen.has(statement.council)),
  );
}

/** What a statement says of itself. */
const OWN = ['tone', 'kind', 'period', 'grade', 'framework', 'part'] as const;

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

const ORDER = ['tone', 'kind', 'theme', 'period', 'framework', 'part', 'region', 'grade', 'council'] as const;

/** "concern, 2018 to 2022, Medway and its statistical neighbours": the choice as readers and paper see it. */
export function said(choice: Choice, labelOf: (name: string, value: string) => string): string {
  const words = ORDER.flatMap((name) => {
    const value = choice[name];
    return value ? [labelOf(name, value)] : [];
  });
  const near = choice.council && choice.neighbours ? ' and its statistical neighbours' : '';
  return `${words.join(', ')}${near}`;
}
