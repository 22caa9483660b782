import type { KnowledgeBase, SourceEntry } from '../knowledge/knowledge-base.ts';
import { councilOf, type CouncilId, type SourceId, type ThemeId } from '../model/ids.ts';
import { NATIONAL_FRAMEWORK } from '../model/national-framework.ts';
import type { Column } from './field.ts';
import { councilNameColumn, themeNamesColumn } from './name-columns.ts';

type Sources = Pick<KnowledgeBase, 'sources'>;
type Names = Pick<KnowledgeBase, 'sources' | 'councils' | 'themes'>;
type AskedItem = SourceEntry['data']['recommendations'][number] & {
  source: SourceId;
  council: CouncilId;
  item: number;
};

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
    data.recommendations.map((asked, index) => ({
      ...asked,
      source: id,
      council: councilOf(id),
      item: index + 1,
    })),
  );

const source: Column<{ source: SourceId }> = {
  name: 'source',
  isKey: true,
  type: 'string',
  refers: 'sources',
  description: 'Id of the report.',
  of: (entry) => entry.source,
};

export const mentionColumns: Column<Mention>[] = [
  source,
  {
    name: 'theme',
    isKey: true,
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

export const itemColumns = (kb: Names): Column<AskedItem>[] => [
  source,
  {
    name: 'item',
    isKey: true,
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
  ...lookedUpColumns(kb),
];

/** Of whom and when: what the table of sources has, beside it. */
const lookedUpColumns = (kb: Names): Column<AskedItem>[] => [
  {
    name: 'council',
    type: 'string',
    refers: 'councils',
    description: 'Id of the council that the report is about, the chief one where there are several.',
    of: ({ council }) => council,
  },
  councilNameColumn(kb),
  {
    name: 'published',
    type: 'date',
    description: 'When the report was published.',
    of: (entry) => kb.sources.get(entry.source)?.data.published,
  },
  themeNamesColumn(kb),
];
