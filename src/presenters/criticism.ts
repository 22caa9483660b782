import type { EventEntry } from '../knowledge/knowledge-base.ts';
import type { Finding } from '../knowledge/statement.ts';
import type { ThemeId } from '../model/ids.ts';
import { byEach, once } from '../model/once.ts';
import { toneOn } from '../model/statements.ts';

/** What an inspection found on one theme: every finding on it, and those that are concerns. */
export interface FoundOnTheme {
  theme: ThemeId;
  findings: Finding[];
  concerns: Finding[];
}

/** By theme; worked out once, as a council stands on the pages of all whose neighbour it is. */
export const foundByTheme = once(({ statements }: EventEntry): ReadonlyMap<ThemeId, FoundOnTheme> => {
  const findings = statements.filter((each) => each.kind === 'finding');
  const groups = byEach(findings, ({ themes }) => new Set(themes));
  return new Map(Array.from(groups, ([theme, members]) => [theme, foundOn(theme, members)]));
});

const foundOn = (theme: ThemeId, findings: Finding[]): FoundOnTheme => ({
  theme,
  findings,
  concerns: findings.filter((finding) => toneOn(finding, theme) === 'concern'),
});

/** The themes with concerns, those with most first; of equals those that little else was found on. */
export const criticisedAt = (event: EventEntry): FoundOnTheme[] =>
  [...foundByTheme(event).values()]
    .filter(({ concerns }) => concerns.length > 0)
    .sort(
      (a, b) =>
        b.concerns.length - a.concerns.length ||
        a.findings.length - b.findings.length ||
        a.theme.localeCompare(b.theme),
    );

/** True where an inspection found strengths alone on a theme. */
export function isPraisedAt(event: EventEntry, theme: ThemeId): boolean {
  const findings = foundByTheme(event).get(theme)?.findings ?? [];
  return findings.length > 0 && findings.every((finding) => toneOn(finding, theme) === 'strength');
}
