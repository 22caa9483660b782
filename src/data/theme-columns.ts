import type { ThemeEntry } from '../knowledge/knowledge-base.ts';
import { HEADINGS } from '../model/themes.ts';
import type { Column, Href } from './field.ts';

export const themeColumns = (href: Href): Column<ThemeEntry>[] => [
  { name: 'id', type: 'string', description: 'The theme’s name on this site.', of: ({ id }) => id },
  { name: 'url', type: 'string', description: 'Its page.', of: ({ url }) => href(url) },
  { name: 'title', type: 'string', description: 'What readers call it.', of: ({ data }) => data.title },
  {
    name: 'heading',
    type: 'string',
    values: HEADINGS,
    description: 'The heading it stands under.',
    of: ({ data }) => data.heading,
  },
  {
    name: 'summary',
    type: 'string',
    description: 'What is counted under it.',
    of: ({ data }) => data.summary,
  },
  {
    name: 'related',
    type: 'list',
    refers: 'themes',
    description: 'Ids of themes close to it.',
    of: ({ data }) => data.related,
  },
];
