import type { Figure } from '../compiler/compiled.ts';
import type { Statement } from '../knowledge/statement.ts';
import { dateNamedIn, type PartialDate } from '../model/dates.ts';
import { numberInWords } from '../model/number-words.ts';
import { whenOf } from './events.ts';
import { councilLink, entryOf, type EventName, type Lookups, type NamedLink } from './lookups.ts';

/** Each figure of a list of statements with the statement that gives it. */
export const figuresOf = (statements: Statement[]): { figure: Figure; statement: Statement }[] =>
  statements.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement })));

const TIME = /^(?:day|week|month|year)s$/u;

/** "about 63%", "at least five years": the figure as exact as its source is; a time with its unit. */
export function amountOf({ qualifier, text, unit }: Pick<Figure, 'qualifier' | 'text' | 'unit'>): string {
  const said = qualifier !== null && text.toLowerCase().includes(qualifier.toLowerCase());
  const timed = [text, TIME.test(unit) && !text.includes(unit.slice(0, -1)) && unit];
  return [...(said ? [] : [qualifier]), ...timed].filter(Boolean).join(' ');
}

/** "six weeks" -> "6 weeks", "A third" -> "a third": as amounts stand under each other in a table. */
export function amountInColumn(figure: Pick<Figure, 'qualifier' | 'text' | 'unit' | 'value'>): string {
  const words = numberInWords(figure.value);
  const amount = amountOf(figure).replace(/^[A-Z](?=[a-z]| )/u, (first) => first.toLowerCase());
  return words ? amount.replace(new RegExp(`\\b${words}\\b`, 'iu'), String(figure.value)) : amount;
}

/** "Agency staff, February 2018; population: social workers and managers in the hub". */
export const populationOf = ({ measures }: Lookups, { measure, of: population, when }: Figure): string =>
  `${[entryOf(measures, measure).label, when].filter(Boolean).join(', ')}; population: ${population}`;

/** A figure in a table, with whom it counts and where it stands. */
export interface FigureRow {
  amount: string;
  measure: string;
  of: string;
  council: NamedLink;
  /** Null where neither the figure nor its event says when. */
  when: string | null;
  /** The same to sort by; null too where the words name no date. */
  date: PartialDate | null;
  source: NamedLink;
}

/** A table of figures, with the order that its rows stand in. */
export interface FigureList {
  rows: FigureRow[];
  order: string;
}

export const figureRows = (kb: Lookups, statements: Statement[]): FigureRow[] =>
  figuresOf(statements).map(({ figure, statement }) => {
    const event = statement.event && entryOf(kb.events, statement.event);
    return {
      amount: amountInColumn(figure),
      measure: entryOf(kb.measures, figure.measure).label,
      of: figure.of,
      council: councilLink(kb, statement.council),
      when: figure.when ?? (event ? whenOf(event) : null),
      date: figure.when === null ? dateOf(event) : dateNamedIn(figure.when),
      source: { name: entryOf(kb.sources, statement.source).data.publisher, url: statement.url },
    };
  });

/** That by which `whenOf` names an event. */
const dateOf = (event: Pick<EventName, 'dates' | 'published'> | null): PartialDate | null =>
  event && (event.dates?.start ?? event.published);
