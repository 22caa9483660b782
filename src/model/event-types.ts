/** What an event is to a council's journey: the lane of the line that it stands in follows from it. */
export type EventRole = 'inspection' | 'visit' | 'intervention' | 'other';

/** Facts that events of some types alone can have. */
export type OwnFact = 'length' | 'topic' | 'inspectorates';

/** Everything that the site must know of a type of event. */
export interface EventTypeFacts {
  name: string;
  role: EventRole;
  /** Its grades are those of the council: they open and close spells, and are its latest. */
  graded: boolean;
  /** What its dates are called; null where the plain date above its name says enough. */
  dates: string | null;
  /** What the date is called on which its report came out; null where it has no report of its own. */
  published: string | null;
  /** What the date is called on which it came to its end; null where it does not last. */
  ended: string | null;
  /** The kind of source that is its own report. */
  reportedIn: 'inspection-report' | 'visit-letter' | null;
  /** Facts that it can have and most others cannot. */
  own: readonly OwnFact[];
}

const THERE = 'Inspectors on site';

const inspection = {
  role: 'inspection',
  graded: true,
  dates: THERE,
  published: 'Report published',
  ended: null,
  reportedIn: 'inspection-report',
  own: ['length'],
} as const;

const visit = {
  role: 'visit',
  graded: false,
  dates: THERE,
  published: 'Letter published',
  ended: null,
  reportedIn: 'visit-letter',
  own: [],
} as const;

const intervention = {
  role: 'intervention',
  graded: false,
  dates: 'Began',
  published: null,
  ended: 'Ended',
  reportedIn: null,
  own: [],
} as const;

const other = {
  role: 'other',
  graded: false,
  dates: null,
  published: null,
  ended: null,
  reportedIn: null,
  own: [],
} as const;

/** Types of event in a council's journey. What is to be known of one stands here and nowhere else. */
export const EVENT_TYPES = {
  inspection: { ...inspection, name: 'Inspection' },
  reinspection: { ...inspection, name: 'Re-inspection' },
  'monitoring-visit': { ...visit, name: 'Monitoring visit' },
  'focused-visit': { ...visit, name: 'Focused visit' },
  jtai: {
    ...visit,
    name: 'Joint targeted area inspection',
    reportedIn: 'inspection-report',
    own: ['topic', 'inspectorates'],
  },
  'improvement-notice': { ...intervention, name: 'Improvement notice' },
  direction: { ...intervention, name: 'Statutory direction' },
  commissioner: { ...intervention, name: 'Commissioner' },
  trust: { ...intervention, name: 'Trust' },
  'intervention-step': { ...other, name: 'Step of an intervention' },
  reorganisation: { ...other, name: 'Reorganisation' },
  'council-response': { ...other, name: 'Council response' },
  other: { ...other, name: 'Other event' },
} as const satisfies Record<string, EventTypeFacts>;

export type EventType = keyof typeof EVENT_TYPES;

/** What is to be known of a type of event, with its optional parts typed as such. */
export const eventTypeOf = (type: EventType): EventTypeFacts => EVENT_TYPES[type];

/** True of inspections and visits: what is found there, inspectors found. */
export const isOfInspectors = (type: EventType): boolean =>
  ['inspection', 'visit'].includes(eventTypeOf(type).role);

/** True for monitoring, focused and other visits, which give no grade. */
export const isVisit = (type: EventType): boolean => eventTypeOf(type).role === 'visit';

/** True for notices, directions, commissioners and trusts. */
export const isMeasure = (type: EventType): boolean => eventTypeOf(type).role === 'intervention';

/** The types that can have a fact: `topic` -> `jtai`. */
export const typesWith = (fact: OwnFact): EventType[] =>
  (Object.keys(EVENT_TYPES) as EventType[]).filter((type) => eventTypeOf(type).own.includes(fact));
