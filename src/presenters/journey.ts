import type { EventEntry, Journey, JourneyStep } from '../knowledge/knowledge-base.ts';
import type { Finding, Statement } from '../knowledge/statement.ts';
import { noVisitInWords } from '../knowledge/untold-visits.ts';
import { eventTypeOf, isOfInspectors } from '../model/event-types.ts';
import type { ThemeId } from '../model/ids.ts';
import { byEach } from '../model/once.ts';
import { counted, entryOf, type Lookups } from './lookups.ts';
import { spansEvents } from './thread.ts';

interface ThemeGroup {
  theme: ThemeId;
  findings: Finding[];
}

/** Findings under the chief theme of each, in the order in which themes first come. */
export function byChiefTheme(findings: Finding[]): ThemeGroup[] {
  const groups = Map.groupBy(findings, ({ themes }) => themes[0]);
  return [...groups].flatMap(([theme, members]) => (theme ? [{ theme, findings: members }] : []));
}

const FOLDED_ABOVE: Record<Statement['kind'], number> = { finding: 6, recommendation: 8, response: 2 };

/** Statements of one kind that are too many to be read on the way through a journey. */
export const isLong = (statements: readonly Statement[]): boolean =>
  statements.some(({ kind }) => statements.length > FOLDED_ABOVE[kind]);

const nothing = (events: EventEntry[], what: string, inShort: (count: number) => string): Gap[] =>
  events.length > 0 ? [{ what, inShort: inShort(events.length), events }] : [];

interface Gap {
  what: string;
  /** "when 2 events happened": what is not held, among other things. */
  inShort: string;
  events: EventEntry[];
}

/** What no source here states about the events of a journey: each gap with the events that have it. */
export function unknownsOf({ steps }: Journey): Gap[] {
  const events = steps.map(({ event }) => event);
  const inspected = events.filter(({ type }) => isOfInspectors(type));
  const inspections = inspected.filter(({ type }) => eventTypeOf(type).graded);
  return [
    ...nothing(
      events.filter(({ dates }) => dates === null),
      'When it happened: not stated',
      (count) => `when ${counted(count, 'event')} happened`,
    ),
    ...nothing(
      inspected.filter(({ published }) => published === null),
      'When the report or letter was published: not stated',
      (count) => `when ${counted(count, 'report or letter', 'reports or letters')} came out`,
    ),
    ...nothing(
      inspections.filter(({ judgements }) => Object.keys(judgements).length === 0),
      'What the judgements were: not stated',
      (count) => `what ${counted(count, 'inspection')} judged`,
    ),
    ...nothing(
      inspected.filter(({ statements }) => statements.every(({ kind }) => kind !== 'finding')),
      'No digest yet of what inspectors found',
      (count) => `a digest of what ${counted(count, 'inspection or visit', 'inspections or visits')} found`,
    ),
  ];
}

/** What was looked for and not found, of every council that a journey tells of: each sentence once. */
export const notFoundIn = ({ members }: Journey, kb: Lookups): string[] => [
  ...new Set(members.flatMap((id) => entryOf(kb.councils, id).data.unknowns)),
];

/** What is missing from a journey in a line, with the place that names it; null where nothing is known to be missing. */
export function missingFrom(journey: Journey, kb: Lookups): MissingLine | null {
  const sought = notFoundIn(journey, kb).length;
  const parts = [
    ...(noVisitInWords(entryOf(kb.councils, journey.council), journey)
      ? ['any monitoring or focused visit']
      : []),
    ...(sought > 0 ? [`${counted(sought, 'thing')} that we looked for and did not find`] : []),
    ...unknownsOf(journey).map(({ inShort }) => inShort),
  ];
  if (parts.length === 0) return null;
  return { text: `What we do not hold: ${parts.join('; ')}.`, url: `${journey.url}#unknown` };
}

export interface MissingLine {
  text: string;
  url: string;
}

/** True where the journey says what was found at several events, not only how a council was judged. */
export const isToldInFull = ({ threads }: Journey): boolean => threads.some(spansEvents);

/** "5 events, 31 findings, 7 sources": how much a journey holds. */
export function extentInWords(journey: Journey): string {
  const sources = new Set(journey.steps.flatMap(({ event }) => event.sources));
  const findings = journey.steps.reduce((sum, step) => sum + step.findings.length, 0);
  return `${counted(journey.steps.length, 'event')}, ${counted(findings, 'finding')}, ${counted(sources.size, 'source')}`;
}

/** The last event at which inspectors asked for something. */
export const lastAsked = ({ steps }: Journey): JourneyStep | undefined =>
  steps.findLast(({ recommendations }) => recommendations.length > 0);

/** The events of a journey that others can be reached from: what stands before and after each. */
export const neighboursOf = (steps: JourneyStep[], index: number) => ({
  previous: steps[index - 1]?.event,
  next: steps[index + 1]?.event,
});

/** Tones of findings by theme, most spoken of first. */
export function themeCounts(findings: readonly Finding[], { themes }: Lookups): ThemeGroup[] {
  const groups = byEach(findings, (finding) => new Set(finding.themes));
  return [...themes.keys()]
    .map((theme) => ({ theme, findings: groups.get(theme) ?? [] }))
    .filter((group) => group.findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length);
}
