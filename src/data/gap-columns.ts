import type { CouncilGap } from '../knowledge/gaps.ts';
import { GAP_KINDS } from '../model/gap-kinds.ts';
import { namesIn, type Column, type Href } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const gapColumns = (href: Href): Column<CouncilGap>[] => [
  { ...councilColumn, isKey: true },
  {
    name: 'kind',
    isKey: true,
    type: 'string',
    values: namesIn(GAP_KINDS),
    description: 'What kind of thing is not known.',
    of: ({ kind }) => kind,
  },
  {
    name: 'what',
    isKey: true,
    type: 'string',
    description: 'What is not known, in a sentence; of an event, its name on this site.',
    of: ({ what }) => what,
  },
  {
    name: 'event',
    type: 'string',
    refers: 'events',
    description: 'Id of the event that it is about. Empty where it is about none.',
    of: ({ event }) => event?.id,
  },
  {
    name: 'url',
    isKey: true,
    type: 'string',
    description: 'Where this site tells of it.',
    of: ({ url }) => href(url),
  },
  {
    name: 'original',
    type: 'string',
    description: 'The address of a report that is not held.',
    of: ({ original }) => original,
  },
];
