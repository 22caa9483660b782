import { askedOfCouncil, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import type { Finding } from '../../knowledge/statement.ts';
import { toneOn } from '../../model/statements.ts';
import { foundByTheme, isPraisedAt } from '../../presenters/criticism.ts';
import { counted, entryOf, listInWords } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { tonesByCount } from '../../presenters/tones.ts';
import { askRuns, isAskedOnceMore, lastAskedIn, runsInWords, yearNameOf } from '../parts/again.ts';
import {
  reportInWords,
  type LatestInspection,
  type QuestionPoint,
  type ScrutinyQuestion,
} from './question.ts';

/** So many themes are asked about at most. */
const THEMES = 5;

/**
 * On what was asked for more than once before, and by the latest inspection not: where that neither found a concern nor
 * answers the question with strengths alone.
 */
export function questionOnSettled(inspection: LatestInspection): ScrutinyQuestion {
  const { site, council, latest } = inspection;
  const open = askedOfCouncil(site.kb, council.id)
    .filter(isAskedOnceMore)
    .filter(({ asks }) => asks.at(-1)?.event !== latest)
    .filter(({ theme }) => isOpen(latest, theme))
    .sort((a, b) => b.asks.length - a.asks.length || lastAskedIn(b).localeCompare(lastAskedIn(a)));
  const left = open.length - THEMES;
  return {
    text: `Earlier inspections asked for something on these themes more than once. The ${reportInWords(latest)} did not, and we hold no concern of it on them. What shows that each is settled?`,
    points: open.slice(0, THEMES).map((asked) => settledPoint(inspection, asked)),
    more:
      left > 0
        ? {
            text: `${counted(left, 'other theme')} could be asked about in the same way.`,
            all: { name: 'All that was asked for again', url: `${council.url}#again` },
          }
        : null,
  };
}

/** Nothing is said of a report that is not told in words. */
function isOpen(latest: EventEntry, theme: AskedTheme['theme']): boolean {
  const found = foundByTheme(latest);
  return found.size > 0 && !found.get(theme)?.concerns.length && !isPraisedAt(latest, theme);
}

function settledPoint({ site: { kb }, council, latest }: LatestInspection, asked: AskedTheme): QuestionPoint {
  const { theme } = asked;
  const findings = foundByTheme(latest).get(theme)?.findings ?? [];
  return {
    asked: null,
    notes: [
      {
        before: '',
        links: [threadLink(kb, entryOf(kb.journeys, council.id), theme)],
        after: ` – asked for in ${runsInWords(askRuns(asked))}; findings of ${yearNameOf(latest)} on it: ${foundInWords(findings, asked)}`,
        statements: [],
      },
    ],
  };
}

/** "1 strength and 2 mixed". */
function foundInWords(findings: readonly Finding[], { theme }: AskedTheme): string {
  return listInWords(tonesByCount(findings.map((finding) => toneOn(finding, theme)))) || 'none';
}
