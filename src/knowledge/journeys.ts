import { addressOf } from '../model/addresses.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { byEach } from '../model/once.ts';
import { toneOn } from '../model/statements.ts';
import { TONE_ORDER, type Tone } from '../model/tones.ts';
import { isOfInspectors } from '../model/event-types.ts';
import { knownBefore } from './event-order.ts';
import { historiesOf, isInspection, spellsOf } from './judgements.ts';
import type {
  Change,
  CouncilEntry,
  DisagreementEntry,
  EventEntry,
  Journey,
  JourneyStep,
  Judgement,
  KnownReports,
  Step,
  Thread,
  ThreadStep,
} from './knowledge-base.ts';
import type { Finding, Statement } from './statement.ts';

interface Parts {
  councils: ReadonlyMap<CouncilId, CouncilEntry>;
  /** In order. */
  events: readonly EventEntry[];
  judgements: Judgement[];
  disagreements: DisagreementEntry[];
  known: KnownReports;
}

/** The story of each council: its own events and its predecessors'. What came after it is its successors' story. */
export function journeysOf(parts: Parts): Map<CouncilId, Journey> {
  const families = [...parts.councils.values()].map((council) => familyOf(council, parts.councils));
  const tellers = byEach(families, ({ members }) => members);
  const tellersOf = (councils: readonly CouncilId[]) =>
    new Set(councils.flatMap((id) => tellers.get(id) ?? []));
  const events = byEach(parts.events, ({ councils }) => tellersOf(councils));
  const councilsAt = new Map(parts.events.map(({ id, councils }) => [id, councils]));
  const disagreements = byEach(parts.disagreements, ({ council, events: about }) =>
    tellersOf(about.length > 0 ? about.flatMap((id) => councilsAt.get(id) ?? []) : [council]),
  );
  const judgements = Map.groupBy(parts.judgements, ({ event }) => event);
  return new Map(
    families.map((family) => {
      const own = events.get(family) ?? [];
      return [
        family.council,
        journeyOf(family, {
          ...parts,
          events: own,
          judgements: own.flatMap(({ id }) => judgements.get(id) ?? []),
          disagreements: disagreements.get(family) ?? [],
        }),
      ];
    }),
  );
}

interface Family {
  council: CouncilId;
  /** Predecessors and the council, oldest first. */
  members: CouncilId[];
}

/** Of those parts that the family's story is made of. */
function journeyOf({ council, members }: Family, { councils, known, events, ...rest }: Parts): Journey {
  const family = members.flatMap((id) => councils.get(id) ?? []);
  return {
    council,
    url: addressOf.journey(council),
    members,
    steps: stepsOf(events, councils),
    threads: threadsOf(council, events),
    spells: family.flatMap((member) => spellsOf(member, events, known)),
    histories: new Map(family.flatMap((member) => historiesOf(member, events, known))),
    ...rest,
  };
}

function familyOf({ id: council }: CouncilEntry, councils: Parts['councils']): Family {
  const family = [...predecessorsOf(council, councils).reverse(), council];
  return { council, members: [...new Set(family)].filter((id) => councils.has(id)) };
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
  const told: ToldStep[] = [];
  for (const event of events) {
    const step = stepOf(event, event.statements);
    const ownTones = isOfInspectors(event.type) ? ownTonesIn(step.findings) : new Map<ThemeId, Tone[]>();
    const line = event.councils.flatMap((id) => [id, ...predecessorsOf(id, councils)]);
    // Two predecessors stand side by side in the story of the council that took over from both.
    const before = told.filter((earlier) => earlier.event.councils.some((id) => line.includes(id)));
    const known = knownBefore(
      event,
      before.map((earlier) => earlier.event),
    );
    const changes = changesSince(
      before.filter((earlier) => known.has(earlier.event)),
      { ...step, ownTones },
    );
    told.push({ ...step, line: [...new Set(line)], changes, ownTones });
  }
  return told.map(({ ownTones: _, ...step }) => step);
}

/** With the tones that inspectors set for a theme itself: as the chief one, or by name. A tone shared in passing shows no change. */
type ToldStep = JourneyStep & { ownTones: OwnTones };
type OwnTones = ReadonlyMap<ThemeId, Tone[]>;

const stepOf = (event: EventEntry, statements: readonly Statement[]): Step => ({
  event,
  findings: statements.filter((statement) => statement.kind === 'finding'),
  recommendations: statements.filter((statement) => statement.kind === 'recommendation'),
  responses: statements.filter((statement) => statement.kind === 'response'),
});

/** What inspectors said of themes here and at the last event before that they spoke of them: findings only. */
function changesSince(
  before: readonly ToldStep[],
  { findings, ownTones }: Pick<ToldStep, 'findings' | 'ownTones'>,
): Change[] {
  const latestFirst = before.toReversed();
  return themesOf(findings).flatMap((theme) => {
    const tones = ownTones.get(theme);
    const previous = tones && lastOn(theme, latestFirst);
    return previous ? [{ theme, tones, previous }] : [];
  });
}

/** None where an inspection in between is held and not yet in words: what it said of the theme is not known. */
function lastOn(theme: ThemeId, latestFirst: readonly ToldStep[]): Change['previous'] | null {
  for (const { event, findings, ownTones } of latestFirst) {
    const tones = ownTones.get(theme);
    if (tones) return { event: event.id, tones };
    if (isInspection(event) && findings.length === 0) return null;
  }
  return null;
}

function ownTonesIn(findings: readonly Finding[]): OwnTones {
  const own = byEach(findings, ({ themes, otherTones }) =>
    themes.filter((theme, index) => index === 0 || otherTones[theme] !== undefined),
  );
  return new Map([...own].map(([theme, set]) => [theme, tonesOf(theme, set)]));
}

/** The longest first. A theme that was only searched for in vain has none. */
function threadsOf(council: CouncilId, events: readonly EventEntry[]): Thread[] {
  const steps = Map.groupBy(events.flatMap(threadSteps), ({ theme }) => theme);
  return [...steps]
    .map(([theme, all]) => ({
      theme,
      url: addressOf.thread(council, theme),
      steps: all.map(({ step }) => step),
    }))
    .filter((thread) => thread.steps.some(isSpoken))
    .sort((a, b) => b.steps.length - a.steps.length || a.theme.localeCompare(b.theme));
}

/** A step for each theme that was spoken of at an event, or searched for in vain. */
function threadSteps(event: EventEntry): { theme: ThemeId; step: ThreadStep }[] {
  const said = byEach(event.statements, ({ themes }) => themes);
  const silent = byEach(event.declarations, ({ declaration }) => declaration.silentOn);
  const spoken = Array.from(said, ([theme, statements]) => {
    const step = stepOf(event, statements);
    return { theme, step: { ...step, tones: tonesOf(theme, step.findings), silent: [] } };
  });
  const unspoken = [...silent]
    .filter(([theme]) => !said.has(theme))
    .map(([theme, declarations]) => ({
      theme,
      step: { ...stepOf(event, []), tones: [], silent: declarations.map(({ source }) => source) },
    }));
  return [...spoken, ...unspoken];
}

/** True where anything was said at an event. */
export const isSpoken = ({ findings, recommendations, responses }: Step): boolean =>
  findings.length + recommendations.length + responses.length > 0;

const themesOf = (statements: readonly Statement[]): ThemeId[] => [
  ...new Set(statements.flatMap(({ themes }) => themes)),
];

/** Of findings that all speak of the theme. */
function tonesOf(theme: ThemeId, findings: readonly Finding[]): Tone[] {
  const heard = findings.map((finding) => toneOn(finding, theme));
  return TONE_ORDER.filter((tone) => heard.includes(tone));
}
