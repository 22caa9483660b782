import { endedByJudgement, type ExitTheme } from '../../knowledge/insights/exits.ts';
import type { Insights } from '../../knowledge/insights.ts';
import { addressOf } from '../../model/addresses.ts';
import { counted, listInWords, themeLink, type Lookups, type NamedLink } from '../../presenters/lookups.ts';
import { percent } from './themes.ts';

/** What had changed when councils left inadequate, theme by theme. */
export interface ExitsPicture {
  reading: string;
  /** Themes with the most such reports first. */
  rows: ExitRow[];
  /** Of fewer spells no row is shown. */
  few: number;
}

interface ExitRow {
  theme: NamedLink;
  /** Spells whose first report has a concern on the theme, and whose last has findings on it. */
  of: number;
  /** Those whose last report has no concern on it. */
  gone: number;
  /** In per cent. */
  share: number;
}

const FEW = 10;
const NAMED = 3;

/** Null where no spell ended with a judgement of which all is held. */
export function exitsPicture(kb: Lookups, { spells, exits }: Insights): ExitsPicture | null {
  const concerns = exits.filter(({ before }) => before.includes('concern'));
  const rows = [...Map.groupBy(concerns, ({ theme }) => theme)]
    .map(([theme, all]) =>
      rowOf({ name: themeLink(kb, theme).name, url: addressOf.themeCouncils(theme) }, all),
    )
    .filter(({ of }) => of >= FEW)
    .sort((a, b) => b.share - a.share || b.of - a.of || a.theme.name.localeCompare(b.theme.name));
  if (rows.length === 0) return null;
  const ended = counted(endedByJudgement(spells).length, 'spell');
  const most = listInWords(rows.slice(0, NAMED).map(inWords));
  const least = listInWords(rows.slice(-NAMED).reverse().map(inWords));
  return {
    reading: `${ended} ended with a later judgement, and all reports in between are held. Where the first report had a concern on a theme and the last has findings on it too, the last had no concern left most often on ${most}; least often on ${least}.`,
    rows,
    few: FEW,
  };
}

function rowOf(theme: NamedLink, all: readonly ExitTheme[]): ExitRow {
  const gone = all.filter(({ after }) => !after.includes('concern')).length;
  return { theme, of: all.length, gone, share: percent({ reports: gone, of: all.length }) };
}

const inWords = ({ theme, gone, of }: ExitRow): string => `${theme.name.toLowerCase()} (${gone} of ${of})`;
