import type { AskedTheme } from '../knowledge/asked-again.ts';
import type { Column } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const askedAgainColumns: Column<AskedTheme>[] = [
  { ...councilColumn, isKey: true },
  {
    name: 'theme',
    isKey: true,
    type: 'string',
    refers: 'themes',
    description: 'Id of the theme.',
    of: ({ theme }) => theme,
  },
  {
    name: 'asked',
    type: 'list',
    refers: 'events',
    description: 'Ids of the inspections that asked the council for something on it, oldest first.',
    of: ({ asks }) => asks.map(({ event }) => event.id),
  },
  {
    name: 'followed',
    type: 'integer',
    description:
      'How many of these were followed by an inspection that has a digest too, with no report between them missing.',
    of: ({ followed }) => followed,
  },
  {
    name: 'again',
    type: 'list',
    refers: 'events',
    description: 'Ids of the inspections that asked once more, each the very next after one that asked.',
    of: ({ repeats }) => repeats.map(({ again }) => again.event.id),
  },
  {
    name: 'againLater',
    type: 'list',
    refers: 'events',
    description:
      'Ids of the inspections that asked once more after one or more that did not, all of which have a digest too, with no report between them missing.',
    of: ({ returns }) => returns.map(({ again }) => again.event.id),
  },
];
