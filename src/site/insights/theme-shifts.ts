import type { ThemeShare } from '../../knowledge/insights/recommendation-themes.ts';
import { FRAMEWORKS, type FrameworkId } from '../../model/frameworks.ts';
import { listInWords } from '../../presenters/lookups.ts';

/** How many themes are named that are asked for more often, and less. */
const NAMED = 3;

/** What of the picture of themes is compared. */
interface Compared {
  frameworks: { id: FrameworkId; reports: number }[];
  rows: { theme: { name: string }; shares: ThemeShare[] }[];
}

/** Between two frameworks, the themes whose share of reports rose and fell the most; nothing where there is one alone. */
export function shiftsInWords(picture: Compared, few: number): string[] {
  const [before, now] = picture.frameworks
    .filter(({ reports }) => reports >= few)
    .slice(-2)
    .map(({ id }) => id);
  if (!before || !now) return [];
  const shifts = shiftsOf(picture, before, now);
  const more = shifts.filter(({ change }) => change > 0).slice(0, NAMED);
  const less = shifts.filter(({ change }) => change < 0).slice(-NAMED);
  if (more.length === 0 || less.length === 0) return [];
  const between = `from ${FRAMEWORKS[before].shortName} to ${FRAMEWORKS[now].shortName}`;
  return [
    `The share of reports rose most, ${between}, for ${listInWords(more.map(inWords))}.`,
    `It fell most for ${listInWords(less.reverse().map(inWords))}.`,
  ];
}

interface Shift {
  name: string;
  from: ThemeShare;
  to: ThemeShare;
  change: number;
}

/** The greatest rise first. */
const shiftsOf = ({ rows }: Compared, before: FrameworkId, now: FrameworkId): Shift[] =>
  rows
    .flatMap(({ theme, shares }) => {
      const from = shares.find(({ framework }) => framework === before);
      const to = shares.find(({ framework }) => framework === now);
      if (!from || !to) return [];
      return [
        { name: theme.name.toLowerCase(), from, to, change: to.reports / to.of - from.reports / from.of },
      ];
    })
    .sort((a, b) => b.change - a.change || a.name.localeCompare(b.name));

const inWords = ({ name, from, to }: Shift): string =>
  `${name} (${from.reports} of ${from.of}, then ${to.reports} of ${to.of})`;
