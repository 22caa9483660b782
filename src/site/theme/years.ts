import { tonesOf } from '../../knowledge/statement-index.ts';
import type { StatementYear } from '../../knowledge/statement-years.ts';
import { FRAMEWORKS, frameworkOf, type FrameworkId } from '../../model/frameworks.ts';
import { yearOf } from '../../model/dates.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { Tone } from '../../model/tones.ts';
import { yearName } from '../parts/years.ts';

/** What was said on a theme in one year. */
export interface YearRow {
  /** "2018"; "Year not stated". */
  name: string;
  url: string;
  /** Of the findings of that year, on this theme. */
  tones: Tone[];
  /** How many recommendations. */
  asked: number;
  /** Frameworks whose first inspections were in that year: what they ask and grade differs from before. */
  begins: string[];
}

/** The years of a theme, each with what it amounts to. */
export const yearRows = (theme: ThemeId, years: readonly StatementYear[]): YearRow[] =>
  years.map(({ key, url, members }) => ({
    name: yearName(key),
    url,
    tones: tonesOf(members, theme),
    asked: members.filter(({ statement }) => statement.kind === 'recommendation').length,
    begins: frameworksFrom(key),
  }));

const frameworksFrom = (year: string): string[] =>
  (Object.keys(FRAMEWORKS) as FrameworkId[])
    .map(frameworkOf)
    .filter(({ from }) => String(yearOf(from)) === year)
    .map(({ shortName }) => shortName);
