import type { Figure } from '../../compiler/compiled.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Finding, Statement } from '../../knowledge/statement.ts';
import type { Course } from '../../knowledge/theme-course.ts';
import { addressOf } from '../../model/addresses.ts';
import type { MeasureId, ThemeId } from '../../model/ids.ts';
import { amountInColumn, figuresOf } from '../../presenters/figures.ts';
import { entryOf, listInWords, type Lookups, type NamedLink } from '../../presenters/lookups.ts';
import { yearNameOf } from '../parts/again.ts';

/** Which figures stand beside the course of a theme in a council. */
export interface CourseMeasures {
  ids: MeasureId[];
  /** "Figures: Agency staff and Turnover, …": what they measure, and why these. */
  says: string;
  all: NamedLink;
}

/** How many measures: those of all figures would weigh more than all else in their tables. */
const MOST = 3;

/** The measures that findings on a theme, of which it is the chief one, give most figures of; null where they give none. */
export function courseMeasures(kb: KnowledgeBase, theme: ThemeId): CourseMeasures | null {
  const said = kb.statements.byTheme.get(theme) ?? [];
  const given = said.flatMap(({ statement }) => (isChief(theme, statement) ? statement.figures : []));
  const ids = [...Map.groupBy(given, ({ measure }: Figure) => measure)]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([measure]) => measure);
  if (ids.length === 0) return null;
  const names = listInWords(ids.map((id) => entryOf(kb.measures, id).label));
  return {
    ids,
    says: `Figures are of what findings on the theme give most figures of: ${names}. Each counts the people or cases named with it; those of different ones cannot be compared.`,
    all: { name: 'All figures', url: addressOf.themeFigures(theme) },
  };
}

const isChief = (theme: ThemeId, { kind, themes }: Statement | Finding): boolean =>
  kind === 'finding' && themes[0] === theme;

/** "2016: Agency staff: 25% (the workforce; March 2015)": in the order of events. */
export const figuresIn = (
  kb: Lookups,
  { theme, steps, unplaced }: Course,
  measures: CourseMeasures | null,
): string[] =>
  [...steps, ...unplaced].flatMap(({ event, findings }) =>
    figuresOf(findings.filter((finding) => isChief(theme, finding)))
      .filter(({ figure }) => measures?.ids.includes(figure.measure))
      .map(({ figure }) => {
        const whose = [figure.of, figure.when].filter(Boolean).join('; ');
        return `${yearNameOf(event)}: ${entryOf(kb.measures, figure.measure).label}: ${amountInColumn(figure)} (${whose})`;
      }),
  );
