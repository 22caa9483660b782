import { hasFigures } from '../../knowledge/addresses.ts';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { figureRows, type FigureList } from '../../presenters/figures.ts';
import type { NamedLink } from '../../presenters/lookups.ts';
import type { ListedPage, Site } from '../site.ts';
import { pagesOfThemes } from './listed.ts';

/** What the page of a theme's figures shows. */
export interface ThemeFiguresPage {
  title: string;
  theme: NamedLink;
  figures: FigureList;
  /** How the table of all figures is narrowed to these: "agency-reliance". */
  id: string;
}

/** As statements stand: those of one event together, those without a date last. */
const NEWEST_FIRST =
  'The newest stand first, by the date from which the statement that gives them counts; those without a date last.';

export const themeFiguresPages = (site: Site): ListedPage<ThemeFiguresPage>[] =>
  pagesOfThemes(site, hasFigures, (theme) => themeFigures(site, theme));

export const themeFigures = ({ kb }: Site, { id, data, url }: ThemeEntry): ThemeFiguresPage => ({
  title: `${data.title}: figures`,
  theme: { name: data.title, url },
  id,
  figures: {
    rows: figureRows(kb, kb.statements.byTheme.get(id)?.map(({ statement }) => statement) ?? []),
    order: NEWEST_FIRST,
  },
});
