import type { CoveredReport } from '../knowledge/history.ts';
import type { Column, Href } from './field.ts';
import { councilColumn } from './name-columns.ts';

export const coverageColumns = (href: Href): Column<CoveredReport>[] => [
  { ...councilColumn, isKey: true },
  {
    name: 'published',
    isKey: true,
    type: 'date',
    description: 'When the report was published: as printed where it is held, else as the list has it.',
    of: ({ published }) => published,
  },
  { name: 'original', type: 'string', description: 'The address of the report.', of: ({ url }) => url },
  {
    name: 'source',
    type: 'string',
    refers: 'sources',
    description: 'Id of the source in which it is held. Empty where it is not.',
    of: ({ source }) => source,
  },
  {
    name: 'url',
    type: 'string',
    description: 'Where that source stands here.',
    of: ({ held }) => held && href(held.url),
  },
  {
    name: 'findings',
    type: 'integer',
    description: 'How many of its findings have a digest.',
    of: ({ findings }) => findings,
  },
  {
    name: 'recommendations',
    type: 'integer',
    description: 'How many of its recommendations have a digest.',
    of: ({ held }) => held?.statements.filter(({ kind }) => kind === 'recommendation').length ?? 0,
  },
];
