import { askedOfCouncil } from '../../knowledge/asked-again.ts';
import type { EventEntry } from '../../knowledge/knowledge-base.ts';
import { shortCitation } from '../../presenters/citations.ts';
import type { CouncilView } from '../../presenters/council.ts';
import { labelOf, whenOf } from '../../presenters/events.ts';
import { counted, type NamedLink } from '../../presenters/lookups.ts';
import { placeLines, type PlaceLine } from '../../presenters/mentions.ts';
import { threadLink } from '../../presenters/thread.ts';
import { askRuns, isAskedOnceMore, lastAskWords, type AgainRow } from '../parts/again.ts';
import { askedViews, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';

/** What a council was last asked for, and more than once. */
export interface CouncilAsked {
  asked: { event: NamedLink; statements: StatementView[] } | null;
  /** Said where what was last asked for is not of the latest inspection. */
  askedBefore: string | null;
  /** Where its newest report is not told in words: what it asks for, as the machine found it. */
  askedByTheme: { sum: string; source: NamedLink; lines: PlaceLine[] } | null;
  again: AgainRow[];
}

export const linkToEvent = (event: EventEntry): NamedLink => ({ name: labelOf(event), url: event.url });

export function councilAsked(site: Site, view: CouncilView): CouncilAsked {
  const { asked, askedThemes: byTheme, latest, journey } = view;
  const placeOf = (id: EventEntry['id']) => journey.steps.findIndex(({ event }) => event.id === id);
  const isBefore = asked && latest && placeOf(asked.event.id) < placeOf(latest.id);
  return {
    askedBefore: isBefore
      ? `This site holds no recommendation of the latest inspection (${whenOf(latest)}). The last that it holds were made at:`
      : null,
    asked: asked
      ? {
          event: linkToEvent(asked.event),
          statements: askedViews(site, asked.recommendations),
        }
      : null,
    askedByTheme: byTheme
      ? {
          sum: counted(byTheme.items.length, 'recommendation'),
          source: { name: shortCitation(byTheme.source), url: byTheme.source.url },
          lines: placeLines(byTheme.source, byTheme.rows),
        }
      : null,
    again: againOf(site, view),
  };
}

/** Themes that one inspection asked for and the next, or one after it, asked for again. */
const againOf = ({ kb }: Site, { council, journey }: CouncilView): AgainRow[] =>
  askedOfCouncil(kb, council.id)
    .filter(isAskedOnceMore)
    .map((asked) => ({
      ...threadLink(kb, journey, asked.theme),
      asks: askRuns(asked),
      words: lastAskWords(asked),
    }));
