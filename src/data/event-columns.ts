import type { EventEntry, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { INSPECTORATES, LENGTHS } from '../model/events.ts';
import type { Column, Href } from './field.ts';

const nameColumns = (href: Href): Column<EventEntry>[] => [
  { name: 'id', type: 'string', description: 'The event’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Where it stands in the journey.', of: ({ url }) => href(url) },
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council, the chief one where there are several.',
    of: ({ councils }) => councils[0],
  },
  {
    name: 'councils',
    type: 'list',
    refers: 'councils',
    description: 'Ids of all councils concerned.',
    of: ({ councils }) => councils,
  },
  {
    name: 'type',
    type: 'string',
    refers: 'event-types',
    description: 'What kind of event it is.',
    of: ({ type }) => type,
  },
  { name: 'name', type: 'string', description: 'What it is called on this site.', of: ({ name }) => name },
  {
    name: 'planned',
    type: 'boolean',
    description: 'Whether it is announced, and no source here reports that it happened.',
    of: ({ planned }) => planned,
  },
  {
    name: 'number',
    type: 'integer',
    description: 'Which visit it was, as the source counts.',
    of: ({ number }) => number,
  },
];

const dateColumns: Column<EventEntry>[] = [
  {
    name: 'start',
    type: 'date',
    description:
      'When it happened or began: to the day, the month or the year, as far as a source states it.',
    of: ({ dates }) => dates?.start,
  },
  {
    name: 'end',
    type: 'date',
    description: 'The last day of inspectors’ time on site, where it was more than one date.',
    of: ({ dates }) => dates?.end,
  },
  {
    name: 'published',
    type: 'date',
    description: 'When the report or letter on it was published.',
    of: ({ published }) => published,
  },
  {
    name: 'ended',
    type: 'date',
    description: 'When a notice, direction, commissioner or trust came to its end.',
    of: ({ ended }) => ended,
  },
  {
    name: 'endedBy',
    type: 'string',
    refers: 'events',
    description:
      'Id of the event that tells of this end, or of the measure that took its place; also where no source states when.',
    of: ({ endedBy }) => endedBy,
  },
];

const inspectionColumns: Column<EventEntry>[] = [
  {
    name: 'framework',
    type: 'string',
    refers: 'frameworks',
    description: 'The framework of an inspection.',
    of: ({ framework }) => framework,
  },
  {
    name: 'judgements',
    type: 'pairs',
    description:
      'Grades by area, as far as a source states them, and not-judged where it says so; in CSV each as area=grade.',
    of: ({ judgements }) => judgements,
  },
  {
    name: 'length',
    type: 'string',
    values: LENGTHS,
    description: 'Whether an inspection was short or standard.',
    of: ({ length }) => length,
  },
  {
    name: 'topic',
    type: 'string',
    description:
      'What a joint targeted area inspection was on, as its report calls it; what other visits looked at is in scope.',
    of: ({ topic }) => topic,
  },
  {
    name: 'scope',
    type: 'string',
    description: 'What it looked at, in our own words. Empty where no source states it.',
    of: ({ scope }) => scope,
  },
  {
    name: 'inspectorates',
    type: 'list',
    values: INSPECTORATES,
    description: 'Ids of the inspectorates of a joint inspection, the one that leads it first.',
    of: ({ inspectorates }) => inspectorates,
  },
  {
    name: 'leadInspector',
    type: 'string',
    description: 'The lead inspector, as named in the source.',
    of: ({ leadInspector }) => leadInspector,
  },
];

const sourceColumn: Column<EventEntry> = {
  name: 'sources',
  type: 'list',
  refers: 'sources',
  description: 'Ids of the sources that report it, the most primary first.',
  of: ({ sources }) => sources,
};

export const eventColumns = ({ councils }: KnowledgeBase, href: Href): Column<EventEntry>[] => [
  ...nameColumns(href),
  ...dateColumns,
  ...inspectionColumns,
  sourceColumn,
  {
    name: 'councilName',
    type: 'string',
    description: 'What readers call that council.',
    of: (event) => event.councils[0] && councils.get(event.councils[0])?.data.name,
  },
];
