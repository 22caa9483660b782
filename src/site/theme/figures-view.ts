import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { figureRows, type FigureRow } from '../../presenters/figures.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import type { Site } from '../site.ts';

/** What the page of a theme's figures shows. */
export interface ThemeFiguresPage {
  title: string;
  theme: NamedLink;
  /** Newest first. */
  rows: FigureRow[];
}

export const themeFigures = ({ kb }: Site, { id, data, url }: ThemeEntry): ThemeFiguresPage => ({
  title: `${data.title}: figures`,
  theme: { name: data.title, url },
  rows: figureRows(kb, kb.statements.byTheme.get(id)?.map(({ statement }) => statement) ?? []),
});
