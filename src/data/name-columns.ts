import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import type { Column } from './field.ts';

/** The id of the council. */
export const councilColumn: Column<{ council: CouncilId }> = {
  name: 'council',
  type: 'string',
  refers: 'councils',
  description: 'Id of the council.',
  of: ({ council }) => council,
};

// Names beside the ids of a table, for those who read it without the other tables.

/** Parts the names of a field: names have spaces in them. */
const BETWEEN_NAMES = '; ';

/** The name of the council. */
export const councilNameColumn = ({
  councils,
}: Pick<KnowledgeBase, 'councils'>): Column<{ council: CouncilId }> => ({
  name: 'councilName',
  type: 'string',
  description: 'What readers call that council.',
  of: ({ council }) => councils.get(council)?.data.name,
});

/** The name of the one theme. */
export const themeNameColumn = ({ themes }: Pick<KnowledgeBase, 'themes'>): Column<{ theme: ThemeId }> => ({
  name: 'themeName',
  type: 'string',
  description: 'What readers call that theme.',
  of: ({ theme }) => themes.get(theme)?.data.title,
});

/** The names of several themes. */
export const themeNamesColumn = ({
  themes,
}: Pick<KnowledgeBase, 'themes'>): Column<{ themes: readonly ThemeId[] }> => ({
  name: 'themeNames',
  type: 'string',
  description: 'What readers call those themes, in the same order, a semicolon between them.',
  of: (entry) => entry.themes.map((id) => themes.get(id)?.data.title ?? id).join(BETWEEN_NAMES),
});
