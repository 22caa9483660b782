import { z } from 'zod';
import { text } from './words.ts';
import { dateSpan, partialDate, type DateSpan, type PartialDate } from './dates.ts';
import { EVENT_TYPES, eventTypeOf, typesWith, type EventType, type OwnFact } from './event-types.ts';
import { frameworkId, type FrameworkId } from './frameworks.ts';
import { area, statedGrade, type Area, type StatedGrade } from './grades.ts';
import { councilId, eventId, themeId, type EventId } from './ids.ts';

const eventType = z.enum(Object.keys(EVENT_TYPES) as [EventType, ...EventType[]]);

/** The inspectorates that inspect together, by the names they have had. */
export const INSPECTORATES = {
  ofsted: 'Ofsted',
  cqc: 'Care Quality Commission',
  hmic: 'HM Inspectorate of Constabulary',
  hmicfrs: 'HM Inspectorate of Constabulary and Fire & Rescue Services',
  'hmi-probation': 'HM Inspectorate of Probation',
} as const;
type Inspectorate = keyof typeof INSPECTORATES;
const inspectorate = z.enum(Object.keys(INSPECTORATES) as [Inspectorate, ...Inspectorate[]]);

/** The two forms that a full inspection has. */
export const LENGTHS = { short: 'Short inspection', standard: 'Standard inspection' } as const;
type Length = keyof typeof LENGTHS;
const length = z.enum(Object.keys(LENGTHS) as [Length, ...Length[]]);

/** Grades by area, as far as a source states them, and areas that it says were not judged. */
export type Judgements = Partial<Record<Area, StatedGrade>>;

const OWN_FACTS: readonly OwnFact[] = ['length', 'topic', 'inspectorates'];
const onlyFor = (fact: OwnFact): string => `can be said of these types only: ${typesWith(fact).join(', ')}`;

/** What one source says of one event. The same id in two sources is one event. */
export const eventDeclaration = z
  .strictObject({
    id: eventId.describe(
      'The council and a name that never changes: `lancashire/2018-02-monitoring-visit-6`.',
    ),
    type: eventType.describe('What kind of event it is.'),
    title: text.optional().describe('A short name, where type and number do not say enough.'),
    planned: z
      .literal(true)
      .optional()
      .describe('`true` where it is announced and has not happened yet, as far as the source knows.'),
    number: z.int().positive().optional().describe('Which visit it was, as the source counts.'),
    dates: dateSpan
      .optional()
      .describe(
        'When it happened: a date, a partial date, or an interval `2015-09-14/2015-10-08`. Leave out what no source states.',
      ),
    published: partialDate
      .optional()
      .describe(
        'When the report or letter on it came out, where the source states that and is not itself the report.',
      ),
    ended: partialDate
      .optional()
      .describe('When a notice, direction, commissioner or trust came to its end.'),
    endedBy: eventId
      .optional()
      .describe(
        'The event that tells of this end, or the later notice, direction, commissioner or trust that took its place, as the source says; also where no source states when.',
      ),
    before: eventId
      .optional()
      .describe('Where no source says when: the nearest event that it is known to precede.'),
    councils: z
      .array(councilId)
      .min(1)
      .optional()
      .describe('The councils concerned, where it is more than the one in the id.'),
    framework: frameworkId.optional().describe('The framework of an inspection.'),
    judgements: z
      .partialRecord(area, statedGrade)
      .optional()
      .describe('The grades that the source states, by area; `not-judged` where it says so itself.'),
    leadInspector: text.optional().describe('The lead inspector, as named in the source.'),
    inspectors: z.array(text).optional().describe('Further inspectors named in the source.'),
    length: length.optional().describe('Whether the inspection was short or standard.'),
    topic: text.optional().describe('What a joint inspection was on, as its report calls it.'),
    inspectorates: z
      .array(inspectorate)
      .min(1)
      .optional()
      .describe('The inspectorates of a joint inspection, the one that leads it first.'),
    scope: text.optional().describe('What it looked at, in our own words.'),
    outcome: text.optional().describe('What came of it, in one sentence of our own.'),
    silentOn: z
      .array(themeId)
      .default([])
      .describe('Themes that the source does not speak of, its whole text searched; their threads say so.'),
  })
  .superRefine((event, context) => {
    for (const fact of OWN_FACTS)
      if (event[fact] !== undefined && !eventTypeOf(event.type).own.includes(fact))
        context.addIssue({ code: 'custom', path: [fact], message: onlyFor(fact) });
  })
  .describe('An event that the source reports.');

export type EventDeclaration = z.infer<typeof eventDeclaration>;

/** The facts of an event that its sources can state and can differ on. */
export interface EventFacts {
  /** Announced, and reported by no source as having happened. */
  planned: boolean;
  number: number | null;
  title: string | null;
  dates: DateSpan | null;
  published: PartialDate | null;
  ended: PartialDate | null;
  /** The event that tells of its end, or the measure that took its place. */
  endedBy: EventId | null;
  /** The event that it is known to precede, where it has no date. */
  before: EventId | null;
  framework: FrameworkId | null;
  judgements: Judgements;
  leadInspector: string | null;
  inspectors: string[];
  length: Length | null;
  topic: string | null;
  inspectorates: Inspectorate[];
  scope: string | null;
  outcome: string | null;
}

/** "Monitoring visit 6", "Inspection": what an event is called where it has no title of its own. */
export function eventName(event: { type: EventType; number: number | null; title: string | null }): string {
  if (event.title) return event.title;
  const { name } = EVENT_TYPES[event.type];
  return event.number === null ? name : `${name} ${event.number}`;
}
