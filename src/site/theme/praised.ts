import { followsKnown } from '../../knowledge/event-order.ts';
import type { EventEntry, Journey, KnowledgeBase, ThreadStep } from '../../knowledge/knowledge-base.ts';
import type { DatedStatement } from '../../knowledge/statement-index.ts';
import { threadsOnTheme, type CouncilThread } from '../../knowledge/threads.ts';
import { addressOf } from '../../model/addresses.ts';
import type { ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import { inYear, yearOfEvent } from '../../presenters/events.ts';
import { councilLink, counted, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A council with strengths of which the theme is the chief one: each leads to what was said on it there. */
interface PraisedCouncil extends NamedLink {
  /** "2 strengths in 2023, 5 in all; 1 concern in 2026". */
  said: string;
}

/** Councils praised for a theme, those praised last and not criticised since first. */
export interface Praised {
  /** By which rule they are listed and ordered. */
  reading: string;
  /** Every strength on the theme, of which it is the chief theme or another. */
  every: NamedLink;
  first: PraisedCouncil[];
  rest: PraisedCouncil[];
}

/** How many stand on the page without opening anything. */
const FIRST = 6;

/** Null where no strength has the theme as its chief one. */
export function praisedFor(
  kb: KnowledgeBase,
  theme: ThemeId,
  said: readonly DatedStatement[],
): Praised | null {
  const found = threadsOnTheme(kb, theme).flatMap(praiseOf);
  if (found.length === 0) return null;
  const rows = found
    .map((praise) => ({ ...praise, name: councilLink(kb, praise.council).name }))
    .sort((a, b) => bestFirst(a, b) || a.name.localeCompare(b.name))
    .map((praise) => ({ name: praise.name, url: praise.url, said: inWords(praise) }));
  const councils = countedCouncils(
    kb,
    found.map(({ council }) => council),
  );
  return {
    reading: `Strengths of which this is the chief theme were found in ${councils}. First come those with most of them at the latest event that speaks of the theme, and no concern on it then. A concern then or later is named.`,
    every: everyStrength(kb, theme, said),
    first: rows.slice(0, FIRST),
    rest: rows.slice(FIRST),
  };
}

function everyStrength(kb: KnowledgeBase, theme: ThemeId, said: readonly DatedStatement[]): NamedLink {
  const strengths = said.filter(
    ({ statement }) => statement.kind === 'finding' && toneOn(statement, theme) === 'strength',
  );
  const councils = countedCouncils(
    kb,
    strengths.map(({ statement }) => statement.council),
  );
  return {
    name: `Every strength on it, as the chief theme or another: ${strengths.length} in ${councils}`,
    url: `${addressOf.theme(theme)}?tone=strength#statements`,
  };
}

/** What inspectors found on the theme in a council at one event. */
type Heard = Pick<ThreadStep, 'event' | 'findings'>;

interface Praise {
  council: Journey['council'];
  url: string;
  /** Strengths of which it is the chief theme, at every event. */
  total: number;
  /** How many of them are of the latest event that praised. */
  atLast: number;
  last: EventEntry;
  /** True where no later event spoke of the theme. */
  isLatest: boolean;
  /** The last event then or later that found a concern; also one of which it is not known what it followed. */
  concern: { event: EventEntry; count: number } | null;
}

function praiseOf({ journey: { council }, thread: { theme, url, steps } }: CouncilThread): Praise[] {
  const heard = heardOf(council, steps);
  const praising = heard.filter((step) => strengthsAt(step, theme) > 0);
  const last = praising.findLast(({ event }) => followsKnown(event)) ?? praising.at(-1);
  if (!last) return [];
  const since = heard.filter((step, at) => at >= heard.indexOf(last) || !followsKnown(step.event));
  const concern = since.findLast((step) => concernsAt(step, theme) > 0);
  return [
    {
      council,
      url,
      total: praising.reduce((sum, step) => sum + strengthsAt(step, theme), 0),
      atLast: strengthsAt(last, theme),
      last: last.event,
      isLatest: last === heard.at(-1),
      concern: concern ? { event: concern.event, count: concernsAt(concern, theme) } : null,
    },
  ];
}

/** What was found in the council itself, and not in one that it took over from. */
const heardOf = (council: Journey['council'], steps: readonly ThreadStep[]): Heard[] =>
  steps
    .map(({ event, findings }) => ({ event, findings: findings.filter((each) => each.council === council) }))
    .filter(({ findings }) => findings.length > 0);

const strengthsAt = ({ findings }: Heard, theme: ThemeId): number =>
  findings.filter(({ themes, tone }) => themes[0] === theme && tone === 'strength').length;

const concernsAt = ({ findings }: Heard, theme: ThemeId): number =>
  findings.filter((finding) => toneOn(finding, theme) === 'concern').length;

/** Praised last, then spoken of otherwise since, then criticised then or since. */
const rankOf = ({ isLatest, concern }: Praise): number => (concern ? 2 : Number(!isLatest));

const bestFirst = (a: Praise, b: Praise): number =>
  rankOf(a) - rankOf(b) || b.atLast - a.atLast || yearOfEvent(b.last).localeCompare(yearOfEvent(a.last));

function inWords({ total, atLast, last, concern }: Praise): string {
  const praise = `${counted(atLast, 'strength')} ${inYear(last)}${total > atLast ? `, ${total} in all` : ''}`;
  return concern ? `${praise}; ${counted(concern.count, 'concern')} ${inYear(concern.event)}` : praise;
}
