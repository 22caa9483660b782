import type { DisagreementEntry } from '../knowledge/knowledge-base.ts';
import type { Column, Href } from './field.ts';

export const disagreementColumns = (href: Href): Column<DisagreementEntry>[] => [
  { name: 'id', type: 'string', description: 'The disagreement’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Where it is set out.', of: ({ url }) => href(url) },
  { name: 'title', type: 'string', description: 'What the sources differ on.', of: ({ title }) => title },
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council concerned.',
    of: ({ council }) => council,
  },
  {
    name: 'events',
    type: 'list',
    refers: 'events',
    description: 'Ids of the events concerned.',
    of: ({ events }) => events,
  },
  {
    name: 'findings',
    type: 'list',
    description: 'Ids of the findings concerned.',
    of: ({ findings }) => findings,
  },
  {
    name: 'field',
    type: 'string',
    description: 'The fact of the event that is disputed.',
    of: ({ field }) => field,
  },
  {
    name: 'sources',
    type: 'list',
    refers: 'sources',
    description: 'Ids of the sources that differ.',
    of: ({ claims }) => claims.map(({ source }) => source),
  },
  {
    name: 'follows',
    type: 'string',
    refers: 'sources',
    description: 'Id of the source that this site follows; empty where nothing decides.',
    of: ({ follows }) => follows,
  },
];
