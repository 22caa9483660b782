import { EVENT_TYPES, type EventTypeFacts } from '../model/event-types.ts';
import { FRAMEWORKS, frameworkOf, type FrameworkId } from '../model/frameworks.ts';
import type { Measure } from '../model/measures.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { namesIn, type Column } from './field.ts';

type Framework = ReturnType<typeof frameworkOf> & { id: FrameworkId };
type EventTypeEntry = EventTypeFacts & { id: string };

export const frameworkEntries = (): Framework[] =>
  (Object.keys(FRAMEWORKS) as FrameworkId[]).map((id) => ({ ...frameworkOf(id), id }));

export const eventTypeEntries = (): EventTypeEntry[] =>
  Object.entries<EventTypeFacts>(EVENT_TYPES).map(([id, facts]) => ({ ...facts, id }));

export const frameworkColumns: Column<Framework>[] = [
  { name: 'id', type: 'string', description: 'The framework’s name on this site.', of: ({ id }) => id },
  { name: 'name', type: 'string', description: 'Its name in full.', of: ({ name }) => name },
  {
    name: 'shortName',
    type: 'string',
    description: 'What it is called in tables.',
    of: ({ shortName }) => shortName,
  },
  { name: 'from', type: 'date', description: 'The first inspections under it.', of: ({ from }) => from },
  {
    name: 'until',
    type: 'date',
    description: 'The last inspections under it. Empty while it is in force.',
    of: ({ until }) => until,
  },
  {
    name: 'areas',
    type: 'list',
    description: 'Ids of the areas that it judges.',
    of: ({ areas }) => [...areas],
  },
  {
    name: 'grades',
    type: 'list',
    description: 'Ids of the grades that it gives, the best first.',
    of: ({ scale }) => Object.keys(scale),
  },
  {
    name: 'caution',
    type: 'string',
    description: 'What to know before its judgements are compared with those of another framework.',
    of: ({ caution }) => caution,
  },
];

export const eventTypeColumns: Column<EventTypeEntry>[] = [
  { name: 'id', type: 'string', description: 'The type’s name on this site.', of: ({ id }) => id },
  { name: 'name', type: 'string', description: 'What it is called on pages.', of: ({ name }) => name },
  {
    name: 'role',
    type: 'string',
    values: { inspection: 'Inspection', visit: 'Visit', intervention: 'Intervention', other: 'Other' },
    description: 'What it is to a council’s journey.',
    of: ({ role }) => role,
  },
  {
    name: 'graded',
    type: 'boolean',
    description: 'Whether its grades are those of the council.',
    of: ({ graded }) => graded,
  },
  {
    name: 'reportedIn',
    type: 'string',
    values: namesIn(SOURCE_KINDS),
    description: 'The kind of source that is its own report. Empty where it has none.',
    of: ({ reportedIn }) => reportedIn,
  },
];

export const measureColumns: Column<Measure>[] = [
  { name: 'id', type: 'string', description: 'The word that a figure names it by.', of: ({ id }) => id },
  { name: 'label', type: 'string', description: 'What it is called on pages.', of: ({ label }) => label },
  { name: 'unit', type: 'string', description: 'The unit that it usually has.', of: ({ unit }) => unit },
  {
    name: 'of',
    type: 'string',
    description: 'The usual wording of the population. Each figure states its own.',
    of: ({ of }) => of,
  },
];
