import { z } from 'zod';
import { dateSpan, partialDate, type DateSpan, type PartialDate } from './dates.ts';
import { frameworkId, type FrameworkId } from './frameworks.ts';
import { area, grade, type Area, type Grade } from './grades.ts';
import { councilId, eventId, themeId, type EventId } from './ids.ts';

/** Kinds of event in a council's journey. */
export const EVENT_TYPES = {
  inspection: 'Inspection',
  reinspection: 'Re-inspection',
  'monitoring-visit': 'Monitoring visit',
  'focused-visit': 'Focused visit',
  jtai: 'Joint targeted area inspection',
  'improvement-notice': 'Improvement notice',
  direction: 'Statutory direction',
  commissioner: 'Commissioner',
  trust: 'Trust',
  reorganisation: 'Reorganisation',
  'council-response': 'Council response',
  other: 'Other event',
} as const;

export type EventType = keyof typeof EVENT_TYPES;
const eventType = z.enum(Object.keys(EVENT_TYPES) as [EventType, ...EventType[]]);

/** Grades by area, as far as a source states them. */
export type Judgements = Partial<Record<Area, Grade>>;

/** What one source says of one event. The same id in two sources is one event. */
export const eventDeclaration = z
  .strictObject({
    id: eventId.describe(
      'The council and a name that never changes: `lancashire/2018-02-monitoring-visit-6`.',
    ),
    type: eventType.describe('What kind of event it is.'),
    title: z.string().min(1).optional().describe('A short name, where type and number do not say enough.'),
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
    before: eventId.optional().describe('Where no source says when: the event that it is known to precede.'),
    councils: z
      .array(councilId)
      .min(1)
      .optional()
      .describe('The councils concerned, where it is more than the one in the id.'),
    framework: frameworkId.optional().describe('The framework of an inspection.'),
    judgements: z
      .partialRecord(area, grade)
      .optional()
      .describe('The grades that the source states, by area.'),
    leadInspector: z.string().min(1).optional().describe('The lead inspector, as named in the source.'),
    inspectors: z.array(z.string().min(1)).optional().describe('Further inspectors named in the source.'),
    scope: z.string().min(1).optional().describe('What it looked at, in our own words.'),
    outcome: z.string().min(1).optional().describe('What came of it, in one sentence of our own.'),
    silentOn: z
      .array(themeId)
      .default([])
      .describe('Themes that the source does not speak of, its whole text searched; their threads say so.'),
  })
  .describe('An event that the source reports.');

export type EventDeclaration = z.infer<typeof eventDeclaration>;

/** The facts of an event that its sources can state and can differ on. */
export interface EventFacts {
  number: number | null;
  title: string | null;
  dates: DateSpan | null;
  published: PartialDate | null;
  ended: PartialDate | null;
  /** The event that it is known to precede, where it has no date. */
  before: EventId | null;
  framework: FrameworkId | null;
  judgements: Judgements;
  leadInspector: string | null;
  inspectors: string[];
  scope: string | null;
  outcome: string | null;
}

/** "Monitoring visit 6", "Inspection": what an event is called where it has no title of its own. */
export function eventName(event: { type: EventType; number: number | null; title: string | null }): string {
  if (event.title) return event.title;
  return event.number === null ? EVENT_TYPES[event.type] : `${EVENT_TYPES[event.type]} ${event.number}`;
}
