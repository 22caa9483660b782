import type { Judgement } from '../knowledge/knowledge-base.ts';
import { AREAS, STATED_GRADES } from '../model/grades.ts';
import type { Column } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const judgementColumns: Column<Judgement>[] = [
  councilColumn,
  {
    name: 'event',
    isKey: true,
    type: 'string',
    refers: 'events',
    description: 'Id of the event.',
    of: ({ event }) => event,
  },
  {
    name: 'area',
    isKey: true,
    type: 'string',
    values: AREAS,
    description: 'What was judged. Frameworks differ in what an area covers: compare only within one.',
    of: ({ area }) => area,
  },
  {
    name: 'grade',
    type: 'string',
    values: STATED_GRADES,
    description: 'Ofsted’s grade, as stated; not-judged where the report says so.',
    of: ({ grade }) => grade,
  },
  {
    name: 'framework',
    type: 'string',
    refers: 'frameworks',
    description: 'The framework of the inspection.',
    of: ({ framework }) => framework,
  },
  {
    name: 'published',
    type: 'date',
    description: 'When the report was published.',
    of: ({ published }) => published,
  },
  {
    name: 'source',
    type: 'string',
    refers: 'sources',
    description: 'Id of the source that states the grade.',
    of: ({ source }) => source,
  },
];
