import type { EventEntry, Journey, JourneyStep } from '../../knowledge/knowledge-base.ts';
import { eventTypeOf } from '../../model/event-types.ts';
import type { Tone } from '../../model/tones.ts';
import { citationOf } from '../../presenters/citations.ts';
import {
  anchorOf,
  datesOf,
  factsOf,
  nameOn,
  placeInOrder,
  scopeOf,
  whenOf,
} from '../../presenters/events.ts';
import { byChiefTheme, isLong, neighboursOf } from '../../presenters/journey.ts';
import { gradedBefore, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { measureEnd } from '../../presenters/measure-ends.ts';
import { placeOnJourney, saidInWords, threadLink } from '../../presenters/thread.ts';
import { askedViews, statementView, type StatementView } from '../parts/statement.ts';
import type { Site } from '../site.ts';
import { changesView, type ChangesView } from './changes.ts';
import { near } from './near.ts';

/** One event of a journey as its page tells it. */
export interface EventView {
  id: string;
  name: string;
  when: string;
  outcome: string | null;
  /** What it looked at; text is null where no source states it of a visit. */
  scope: { text: string | null } | null;
  /** Text is null where no source states it. */
  facts: { label: string; text: string | null; link?: NamedLink | null }[];
  judgements: JudgementRow[];
  tally: EventTally | null;
  groups: FindingGroup[];
  /** True where the groups are too many to be read on the way through. */
  isFolded: boolean;
  asked: StatementStack;
  said: StatementStack;
  changes: ChangesView | null;
  disagreements: NamedLink[];
  sources: NamedLink[];
  before: { id: string; name: string } | null;
  after: { id: string; name: string } | null;
}

/** What was said at an event, counted. */
export interface EventTally {
  tones: Tone[];
  others: string;
}

/** Findings under their chief theme. */
export interface FindingGroup {
  id: string;
  theme: NamedLink;
  statements: StatementView[];
}

/** Statements of one kind that are not findings. */
export interface StatementStack {
  statements: StatementView[];
  isFolded: boolean;
}

export const eventViews = (site: Site, journey: Journey): EventView[] =>
  journey.steps.map((step, index) => eventView(site, journey, { step, index }));

function eventView(site: Site, journey: Journey, { step, index }: Placed): EventView {
  const { kb } = site;
  const { event } = step;
  const others = journey.steps.map((each) => each.event);
  const { previous, next } = neighboursOf(journey.steps, index);
  const turn = (to: EventEntry | undefined) =>
    to ? { id: anchorOf(to.id, journey.council), name: labelOf(site, journey, to) } : null;
  return {
    id: anchorOf(event.id, journey.council),
    name: nameOn(kb, journey.council, event),
    when: whenOf(event),
    outcome: event.outcome,
    scope: scopeOf(event),
    facts: [...datesOf(event), ...endFact(kb, event), ...placeInOrder(event, others), ...factsOf(event)],
    judgements: judgementRows(event, gradedBefore(journey, step)),
    ...evidenceOf(site, journey, step),
    changes: changesView(kb, journey, step),
    disagreements: journey.disagreements
      .filter(({ events }) => events.includes(event.id))
      .map(({ title, url }) => ({ name: title, url })),
    sources: event.sources
      .map((id) => entryOf(kb.sources, id))
      .map((source) => ({ name: citationOf(source), url: source.url })),
    before: turn(previous),
    after: turn(next),
  };
}

/** How it ended, where it is of a type that lasts. */
function endFact(kb: Site['kb'], event: EventEntry): EventView['facts'] {
  const label = eventTypeOf(event.type).ended;
  const end = measureEnd(kb, event);
  return label === null ? [] : [{ label, text: end?.words ?? null, link: end?.link ?? null }];
}

interface Placed {
  step: JourneyStep;
  index: number;
}

const labelOf = ({ kb }: Site, { council }: Journey, event: EventEntry): string =>
  `${nameOn(kb, council, event)}, ${whenOf(event)}`;

type Evidence = Pick<EventView, 'tally' | 'groups' | 'isFolded' | 'asked' | 'said'>;

function evidenceOf(site: Site, journey: Journey, step: JourneyStep): Evidence {
  const { findings, recommendations, responses } = step;
  return {
    tally: tallyOf(step),
    groups: byChiefTheme(findings).map(({ theme, findings: members }) => ({
      id: placeOnJourney(journey.council, theme, step),
      theme: near(journey, threadLink(site.kb, journey, theme)),
      statements: members.map((finding) => statementView(site, finding)),
    })),
    isFolded: isLong(findings),
    asked: { statements: askedViews(site, recommendations), isFolded: isLong(recommendations) },
    said: {
      statements: responses.map((response) => statementView(site, response)),
      isFolded: isLong(responses),
    },
  };
}

/** Null where so little was said that it need not be counted, and where the heads of what was said count it. */
function tallyOf({ findings, recommendations, responses }: JourneyStep): EventTally | null {
  if (findings.length === 0 || findings.length + recommendations.length + responses.length === 1) return null;
  return {
    tones: findings.map(({ tone }) => tone),
    others: saidInWords({ findings: [], recommendations, responses }),
  };
}
