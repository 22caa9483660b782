import type { FollowedConcern } from '../knowledge/found-again.ts';
import type { Column } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const foundAgainColumns: Column<FollowedConcern>[] = [
  { ...councilColumn, isKey: true },
  {
    name: 'theme',
    isKey: true,
    type: 'string',
    refers: 'themes',
    description: 'Id of a theme on which the first inspection found a concern.',
    of: ({ theme }) => theme,
  },
  {
    name: 'first',
    isKey: true,
    type: 'string',
    refers: 'events',
    description: 'Id of that inspection.',
    of: ({ first }) => first.id,
  },
  {
    name: 'next',
    type: 'string',
    refers: 'events',
    description:
      'Id of the next inspection of the council. Both have a digest, and no report between them is missing.',
    of: ({ next }) => next.id,
  },
  {
    name: 'firstConcerns',
    type: 'integer',
    description: 'How many findings on the theme at the first inspection are concerns.',
    of: ({ firstConcerns }) => firstConcerns,
  },
  {
    name: 'nextConcerns',
    type: 'integer',
    description:
      'How many findings on it at the next inspection are concerns: more than none means found again.',
    of: ({ nextConcerns }) => nextConcerns,
  },
  {
    name: 'nextFindings',
    type: 'integer',
    description:
      'How many findings on it there are at the next inspection, of every tone: none means that it says nothing of the theme.',
    of: ({ nextFindings }) => nextFindings,
  },
  {
    name: 'askedBothTimes',
    type: 'boolean',
    description: 'True where both inspections asked the council for something on the theme.',
    of: ({ askedBothTimes }) => askedBothTimes,
  },
];
