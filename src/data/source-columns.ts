import type { SourceEntry } from '../knowledge/knowledge-base.ts';
import { SOURCE_KINDS } from '../model/source-kinds.ts';
import { LICENCES } from '../model/sources.ts';
import { namesIn, type Column, type Href } from './field.ts';

const publicationColumns: Column<SourceEntry>[] = [
  {
    name: 'title',
    type: 'string',
    description: 'Its own title, as published.',
    of: ({ data }) => data.title,
  },
  {
    name: 'kind',
    type: 'string',
    values: namesIn(SOURCE_KINDS),
    description: 'What kind of source it is.',
    of: ({ data }) => data.kind,
  },
  { name: 'publisher', type: 'string', description: 'Who published it.', of: ({ data }) => data.publisher },
  {
    name: 'published',
    type: 'date',
    description: 'When it was published, as exactly as is known.',
    of: ({ data }) => data.published,
  },
  {
    name: 'original',
    type: 'string',
    description: 'The address of the original.',
    of: ({ data }) => data.url,
  },
  {
    name: 'licence',
    type: 'string',
    values: LICENCES,
    description: 'What its own text may be used for.',
    of: ({ data }) => data.licence,
  },
];

const subjectColumns: Column<SourceEntry>[] = [
  {
    name: 'councils',
    type: 'list',
    refers: 'councils',
    description: 'Ids of the councils it is about, the chief one first.',
    of: ({ data }) => data.councils,
  },
  {
    name: 'events',
    type: 'list',
    refers: 'events',
    description: 'Ids of the events it reports, the chief one first.',
    of: ({ events }) => events.map(({ id }) => id),
  },
];

export const sourceColumns = (href: Href): Column<SourceEntry>[] => [
  { name: 'id', type: 'string', description: 'The source’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Its page on this site.', of: ({ url }) => href(url) },
  ...publicationColumns,
  ...subjectColumns,
];
