import { followsKnown } from '../../knowledge/event-order.ts';
import type { Journey, KnowledgeBase, ThreadStep } from '../../knowledge/knowledge-base.ts';
import { threadsOnTheme, type CouncilThread } from '../../knowledge/threads.ts';
import type { ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { inYear, yearOfEvent } from '../../presenters/events.ts';
import { councilLink, counted, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A council that was criticised on a theme and later praised for it: a case for a session. */
interface Case extends NamedLink {
  /** "2 concerns in 2015, 3 strengths in 2023": all that was found on it at either event. */
  turn: string;
}

export interface Cases {
  /** Those with most findings at both events. */
  shown: Case[];
  /** The others, in the same order. */
  rest: Case[];
  /** How many there are in all, and what makes a case. */
  reading: string;
}

const MOST = 12;

/** Councils where one event found nothing but concerns on a theme, and the last that spoke of it nothing but strengths. */
export function casesOn(kb: KnowledgeBase, theme: ThemeId): Cases {
  const found = threadsOnTheme(kb, theme).flatMap(turnOf).sort(mostFirst);
  const cases = found.map(({ council, url, before, last }) => ({
    name: councilLink(kb, council).name,
    url,
    turn: `${said(before, 'concern')}, ${said(last, 'strength')}`,
  }));
  return { shown: cases.slice(0, MOST), rest: cases.slice(MOST), reading: readingOf(kb, found) };
}

const readingOf = (kb: KnowledgeBase, found: readonly Turn[]): string =>
  [
    `In ${countedCouncils(
      kb,
      found.map(({ council }) => council),
    )} every finding on the theme was a concern at one event, and a strength at the latest that speaks of it`,
    ...(found.length > MOST ? [`the ${MOST} with most findings at both stand first`] : []),
  ].join('; ') + '. What lay between, only the sources can say.';

interface Turn {
  council: Journey['council'];
  url: string;
  before: ThreadStep;
  last: ThreadStep;
}

function turnOf({ journey: { council }, thread: { theme, url, steps } }: CouncilThread): Turn[] {
  const heard = steps.filter(
    ({ findings, event }) => findings.length > 0 && event.councils[0] === council && followsKnown(event),
  );
  const last = heard.at(-1);
  if (!last || !isOnly(last, theme, 'strength')) return [];
  const before = heard.slice(0, -1).findLast((step) => isOnly(step, theme, 'concern'));
  return before ? [{ council, url, before, last }] : [];
}

const isOnly = ({ findings }: ThreadStep, theme: ThemeId, tone: Tone): boolean =>
  findings.every((finding) => toneOn(finding, theme) === tone);

/** One finding may be chance: the more there are at both events, the more a case shows. Among equals the latest is first. */
const mostFirst = (a: Turn, b: Turn): number =>
  leastOf(b) - leastOf(a) ||
  sumOf(b) - sumOf(a) ||
  yearOfEvent(b.last.event).localeCompare(yearOfEvent(a.last.event));

const leastOf = ({ before, last }: Turn): number => Math.min(before.findings.length, last.findings.length);
const sumOf = ({ before, last }: Turn): number => before.findings.length + last.findings.length;

const said = (step: ThreadStep, noun: string): string =>
  `${counted(step.findings.length, noun)} ${inYear(step.event)}`;
