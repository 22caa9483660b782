import { addressOf } from '../model/addresses.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { toneOn } from '../model/statements.ts';
import { TONE_ORDER, type Tone } from '../model/tones.ts';
import { eventTypeOf } from '../model/event-types.ts';
import { historiesOf, isInspection, spellsOf } from './judgements.ts';
import type {
  Change,
  CouncilEntry,
  DisagreementEntry,
  EventEntry,
  Finding,
  Journey,
  JourneyStep,
  Judgement,
  KnownReports,
  Statement,
  Step,
  Thread,
  ThreadStep,
} from './knowledge-base.ts';

interface Parts {
  councils: ReadonlyMap<CouncilId, CouncilEntry>;
  /** In order. */
  events: readonly EventEntry[];
  judgements: readonly Judgement[];
  disagreements: readonly DisagreementEntry[];
  known: KnownReports;
}

/** The story of a council: its own events and its predecessors'. What came after it is its successors' story. */
export function journeyOf(council: CouncilEntry, parts: Parts): Journey {
  const members = familyOf(council, parts.councils);
  const events = parts.events.filter((event) => event.councils.some((id) => members.includes(id)));
  const told = new Set(events.map(({ id }) => id));
  return {
    council: council.id,
    url: addressOf.journey(council.id),
    members,
    steps: stepsOf(events, parts.councils),
    judgements: parts.judgements.filter(({ event }) => told.has(event)),
    threads: threadsOf(council.id, events),
    spells: ownOf(members, parts).flatMap((member) => spellsOf(member, events, parts.known)),
    histories: new Map(ownOf(members, parts).flatMap((member) => historiesOf(member, events, parts.known))),
    disagreements: parts.disagreements.filter(({ council: about, events: concerned }) =>
      concerned.length > 0 ? concerned.some((id) => told.has(id)) : members.includes(about),
    ),
  };
}

const ownOf = (members: readonly CouncilId[], { councils }: Parts): CouncilEntry[] =>
  members.flatMap((id) => councils.get(id) ?? []);

/** Predecessors and the council, oldest first. */
function familyOf(council: CouncilEntry, councils: Parts['councils']): CouncilId[] {
  const family = [...predecessorsOf(council.id, councils).reverse(), council.id];
  return [...new Set(family)].filter((id) => councils.has(id));
}

function predecessorsOf(
  id: CouncilId,
  councils: Parts['councils'],
  seen: readonly CouncilId[] = [id],
): CouncilId[] {
  return (councils.get(id)?.data.predecessors ?? [])
    .filter((next) => !seen.includes(next.council))
    .flatMap((next) => [next.council, ...predecessorsOf(next.council, councils, [...seen, next.council])]);
}

function stepsOf(events: readonly EventEntry[], councils: Parts['councils']): JourneyStep[] {
  const told: JourneyStep[] = [];
  for (const event of events) {
    const step = stepOf(event, event.statements);
    const line = event.councils.flatMap((id) => [id, ...predecessorsOf(id, councils)]);
    // Two predecessors stand side by side in the story of the council that took over from both.
    const before = told.filter((earlier) => earlier.event.councils.some((id) => line.includes(id)));
    told.push({ ...step, line: [...new Set(line)], changes: changesSince(before, step) });
  }
  return told;
}

const stepOf = (event: EventEntry, statements: readonly Statement[]): Step => ({
  event,
  findings: statements.filter((statement) => statement.kind === 'finding'),
  recommendations: statements.filter((statement) => statement.kind === 'recommendation'),
  responses: statements.filter((statement) => statement.kind === 'response'),
});

/** What inspectors said of themes here and at the last event before that they spoke of them: findings only. */
function changesSince(before: readonly Step[], { event, findings }: Step): Change[] {
  if (!isOfInspectors(event)) return [];
  return themesOf(findings).flatMap((theme) => {
    const tones = ownTonesOf(theme, findings);
    const last = tones.length > 0 ? lastOn(theme, before) : undefined;
    if (!last) return [];
    const previous = { event: last.event.id, tones: ownTonesOf(theme, last.findings) };
    return [{ theme, tones, previous }];
  });
}

/** None where an inspection in between is held and not yet in words: what it said of the theme is not known. */
function lastOn(theme: ThemeId, before: readonly Step[]): Step | undefined {
  for (const step of before.toReversed()) {
    if (isOfInspectors(step.event) && ownTonesOf(theme, step.findings).length > 0) return step;
    if (isInspection(step.event) && step.findings.length === 0) return undefined;
  }
  return undefined;
}

const isOfInspectors = ({ type }: EventEntry): boolean =>
  ['inspection', 'visit'].includes(eventTypeOf(type).role);

/** The tones that were set for the theme itself: as the chief one, or by name. A tone shared in passing shows no change. */
const ownTonesOf = (theme: ThemeId, findings: readonly Finding[]): Tone[] =>
  tonesOf(
    theme,
    findings.filter(({ themes, otherTones }) => themes[0] === theme || otherTones[theme] !== undefined),
  );

/** The longest first. */
function threadsOf(council: CouncilId, events: readonly EventEntry[]): Thread[] {
  const themes = themesOf(events.flatMap(({ statements }) => statements));
  return themes
    .map((theme) => ({ theme, url: addressOf.thread(council, theme), steps: threadSteps(theme, events) }))
    .sort((a, b) => b.steps.length - a.steps.length || a.theme.localeCompare(b.theme));
}

const threadSteps = (theme: ThemeId, events: readonly EventEntry[]): ThreadStep[] =>
  events.map((event) => threadStep(theme, event)).filter((step) => isSpoken(step) || step.silent.length > 0);

function threadStep(theme: ThemeId, event: EventEntry): ThreadStep {
  const said = event.statements.filter(({ themes }) => themes.includes(theme));
  const step = stepOf(event, said);
  const silent = event.declarations.filter(({ declaration }) => declaration.silentOn.includes(theme));
  return {
    ...step,
    tones: tonesOf(theme, step.findings),
    silent: said.length > 0 ? [] : silent.map(({ source }) => source),
  };
}

/** True where anything was said at an event. */
export const isSpoken = ({ findings, recommendations, responses }: Step): boolean =>
  findings.length + recommendations.length + responses.length > 0;

const themesOf = (statements: readonly Statement[]): ThemeId[] => [
  ...new Set(statements.flatMap(({ themes }) => themes)),
];

function tonesOf(theme: ThemeId, findings: readonly Finding[]): Tone[] {
  const heard = new Set(
    findings.filter(({ themes }) => themes.includes(theme)).map((finding) => toneOn(finding, theme)),
  );
  return TONE_ORDER.filter((tone) => heard.has(tone));
}
