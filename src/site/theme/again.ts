import { askedOnTheme, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { ThemeId } from '../../model/ids.ts';
import { SECTIONS } from '../../model/sections.ts';
import { councilLink, entryOf } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import {
  againInWords,
  askCounts,
  askRuns,
  timesInWords,
  lastAskedIn,
  lastAskWords,
  type AgainRow,
} from '../parts/again.ts';
import { withExtent, type NamedCouncils } from './named-councils.ts';

/** What councils were asked for on a theme, and asked for again. */
export interface ThemeAgain {
  /** "Inspectors asked councils for something on it 40 times …"; empty where no ask was followed. */
  reading: string;
  /** Where every recommendation on it stands in words. */
  recommendations: string;
  /** Where the words of the recommendations are; empty where nothing was asked again. */
  wordsStand: string;
  /** Those that the next inspection asked again. */
  byNext: NamedCouncils<AgainRow>;
  /** Those that only an inspection after the next one asked again. */
  byLater: NamedCouncils<AgainRow>;
}

/** The words of so many stand in each list: those of all would weigh more than all else on the page. */
const WORDED = 12;

export function themeAgain(kb: KnowledgeBase, theme: ThemeId): ThemeAgain {
  const asked = askedOnTheme(kb, theme);
  const named = (members: readonly AskedTheme[]) =>
    withExtent(
      kb,
      latestFirst(members).map((each, index) => ({
        name: councilLink(kb, each.council).name,
        url: threadLink(kb, entryOf(kb.journeys, each.council), theme).url,
        council: each.council,
        asks: askRuns(each),
        words: index < WORDED ? lastAskWords(each) : [],
      })),
    );
  const byNext = named(asked.filter(({ repeats }) => repeats.length > 0));
  const byLater = named(asked.filter(({ repeats, returns }) => repeats.length === 0 && returns.length > 0));
  return {
    reading: readingOf(asked),
    recommendations: `${SECTIONS.recommendations.url}?theme=${theme}`,
    wordsStand: whereWordsStand([byNext, byLater]),
    byNext,
    byLater,
  };
}

function whereWordsStand(lists: readonly NamedCouncils<AgainRow>[]): string {
  const longest = Math.max(...lists.map(({ rows }) => rows.length));
  if (longest === 0) return '';
  const thread = 'A council’s name leads to all that was said on the theme there, with both recommendations';
  return longest > WORDED
    ? `${thread}; of the ${WORDED} asked last in each list, the words of the last two stand here too.`
    : `${thread}; the words of the last two stand here too.`;
}

/** By the year in which it was asked for last. */
const latestFirst = (asked: readonly AskedTheme[]): AskedTheme[] =>
  asked.toSorted((a, b) => lastAskedIn(b).localeCompare(lastAskedIn(a)));

/** Says what it rests on: only asks that another inspection, told here, came after. */
function readingOf(asked: readonly AskedTheme[]): string {
  const counts = askCounts(asked);
  if (counts.followed === 0) return '';
  return `Inspectors asked a council for something on this theme ${timesInWords(counts.followed)} before another inspection that also has a digest here. ${againInWords(counts)}`;
}
