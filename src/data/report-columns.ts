import type { KnowledgeBase, SourceEntry } from '../knowledge/knowledge-base.ts';
import type { SourceId, ThemeId } from '../model/ids.ts';
import { NATIONAL_FRAMEWORK } from '../model/national-framework.ts';
import type { Column } from './field.ts';

type Sources = Pick<KnowledgeBase, 'sources'>;
type AskedItem = SourceEntry['data']['recommendations'][number] & { source: SourceId; item: number };

/** The places of a source at which a theme is mentioned. */
interface Mention {
  source: SourceId;
  theme: ThemeId;
  places: readonly string[];
}

/** Every theme of every report, with its places. */
export const mentionsOf = ({ sources }: Sources): Mention[] =>
  [...sources.values()].flatMap(({ id, data }) =>
    Object.entries(data.mentions).map(([theme, places = []]) => ({
      source: id,
      theme: theme as ThemeId,
      places,
    })),
  );

/** Every item of the lists of what reports say must improve. */
export const itemsOf = ({ sources }: Sources): AskedItem[] =>
  [...sources.values()].flatMap(({ id, data }) =>
    data.recommendations.map((asked, index) => ({ ...asked, source: id, item: index + 1 })),
  );

const source: Column<{ source: SourceId }> = {
  name: 'source',
  type: 'string',
  refers: 'sources',
  description: 'Id of the report.',
  of: (entry) => entry.source,
};

export const mentionColumns: Column<Mention>[] = [
  source,
  {
    name: 'theme',
    type: 'string',
    refers: 'themes',
    description: 'Id of the theme.',
    of: ({ theme }) => theme,
  },
  {
    name: 'places',
    type: 'list',
    description:
      'Where the report mentions the theme, as a machine found it by the theme’s phrases: numbered paragraphs (12) or pages (p12).',
    of: ({ places }) => [...places],
  },
];

export const itemColumns: Column<AskedItem>[] = [
  source,
  {
    name: 'item',
    type: 'integer',
    description: 'Which item of the report’s own list it is, counted from 1.',
    of: ({ item }) => item,
  },
  {
    name: 'at',
    type: 'string',
    description: 'The numbered paragraph (12) or the page (p12) that it stands on.',
    of: ({ at }) => at,
  },
  {
    name: 'themes',
    type: 'list',
    refers: 'themes',
    description: 'Ids of the themes that a machine found in it.',
    of: ({ themes }) => themes,
  },
  {
    name: 'to',
    type: 'string',
    values: { lscb: 'Local Safeguarding Children Board' },
    description: 'Whom it is addressed to, where not the council.',
    of: ({ to }) => to,
  },
  {
    name: 'priority',
    type: 'boolean',
    description: 'Whether the report sets it apart as an area for priority or immediate action.',
    of: ({ priority }) => priority ?? false,
  },
  {
    name: 'nationalFramework',
    type: 'string',
    values: NATIONAL_FRAMEWORK,
    description: 'The outcome or enabler of the national framework that the report prints with it.',
    of: ({ nationalFramework }) => nationalFramework,
  },
];
