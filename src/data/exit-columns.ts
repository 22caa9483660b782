import type { ExitTheme } from '../knowledge/insights/exits.ts';
import { TONES } from '../model/tones.ts';
import { namesIn, type Column } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const exitColumns: Column<ExitTheme>[] = [
  councilColumn,
  {
    name: 'theme',
    isKey: true,
    type: 'string',
    refers: 'themes',
    description: 'Id of a theme on which both reports have findings.',
    of: ({ theme }) => theme,
  },
  {
    name: 'openedBy',
    isKey: true,
    type: 'string',
    refers: 'events',
    description: 'Id of the inspection that first found the council inadequate overall.',
    of: ({ openedBy }) => openedBy,
  },
  {
    name: 'closedBy',
    type: 'string',
    refers: 'events',
    description: 'Id of the inspection whose judgement ended that, with no report in between missing.',
    of: ({ closedBy }) => closedBy,
  },
  {
    name: 'before',
    type: 'list',
    values: namesIn(TONES),
    description: 'The tones of the findings on the theme at the first of these inspections.',
    of: ({ before }) => before,
  },
  {
    name: 'after',
    type: 'list',
    values: namesIn(TONES),
    description: 'The tones of the findings on the theme at the other.',
    of: ({ after }) => after,
  },
];
