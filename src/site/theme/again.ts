import { askedThemes, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { ThemeId } from '../../model/ids.ts';
import { councilLink, counted } from '../../presenters/lookups.ts';
import { askRuns, type AgainRow } from '../parts/again.ts';
import { withExtent, type NamedCouncils } from './named-councils.ts';

/** What councils were asked for on a theme, and asked for again. */
export interface ThemeAgain {
  /** "Inspectors asked councils for something on it 40 times …"; empty where no ask was followed. */
  reading: string;
  /** Where every recommendation on it stands in words. */
  recommendations: string;
  /** Those that the next inspection asked again. */
  byNext: NamedCouncils<AgainRow>;
  /** Those that only an inspection after the next one asked again. */
  byLater: NamedCouncils<AgainRow>;
}

export function themeAgain(kb: KnowledgeBase, theme: ThemeId): ThemeAgain {
  const asked = askedThemes(kb).filter((each) => each.theme === theme);
  const named = (members: readonly AskedTheme[]) =>
    withExtent(
      kb,
      members.map((each) => ({
        ...councilLink(kb, each.council),
        council: each.council,
        asks: askRuns(each),
      })),
    );
  return {
    reading: readingOf(asked),
    recommendations: `/recommendations/?theme=${theme}`,
    byNext: named(asked.filter(({ repeats }) => repeats.length > 0)),
    byLater: named(asked.filter(({ repeats, returns }) => repeats.length === 0 && returns.length > 0)),
  };
}

/** Says what it rests on: only asks that another inspection, told here, came after. */
function readingOf(asked: readonly AskedTheme[]): string {
  const sum = (countOf: (each: AskedTheme) => number) =>
    asked.reduce((total, each) => total + countOf(each), 0);
  const followed = sum((each) => each.followed);
  if (followed === 0) return '';
  const again = sum(({ repeats }) => repeats.length);
  const later = sum(({ returns }) => returns.length);
  return `Inspectors asked councils for something on it ${counted(followed, 'time')} before a later inspection that also has a digest here. The next inspection asked for something on it again ${counted(again, 'time')}; at the others it was not asked again, which does not say that it was done: ${counted(later, 'time')} an inspection after the next asked again.`;
}
