import type { LineData } from '../charts/line-data.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { ownInspections } from '../knowledge/judgements.ts';
import { COUNCIL_KINDS } from '../model/councils.ts';
import { atDate, formatDate, hasCome, type PartialDate } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import type { FrameworkId } from '../model/frameworks.ts';
import type { CouncilId } from '../model/ids.ts';
import { byEach, once } from '../model/once.ts';
import { currencyOf } from './currency.ts';
import { lineData } from './journey-chart.ts';
import { lastAsked, themeCounts } from './journey.ts';
import { areasInWords, followed } from './judgements.ts';
import { entryOf, councilLink, type NamedLink } from './lookups.ts';
import { askedByTheme, spokenOf } from './mentions.ts';
import { isGradeOutcome, outcomeOf, type OverallOutcome } from './outcomes.ts';
import { newestFirst } from './source.ts';
import { markedCouncil } from './succession.ts';

export interface CouncilRow {
  id: CouncilId;
  name: string;
  url: string;
  region: string;
  position: CouncilEntry['data']['position'];
  stage: CouncilEntry['stage'];
  /** "from 1 April 2023", "to be abolished on 1 April 2027": when it began and ended or is to, where a file states it. */
  dates: string[];
  line: LineData;
  outcome: OverallOutcome;
  /** Where no overall grade was given: what was judged, area by area. */
  areas: string | null;
  framework: FrameworkId | null;
  /** When the report of the latest judgement came out: in words, and to sort by. */
  date: string | null;
  isoDate: PartialDate | null;
}

/** The inspections by which a council stands where it stands, oldest first. */
export const ownGraded = (kb: KnowledgeBase, id: CouncilId): readonly EventEntry[] =>
  ownInspections(entryOf(kb.journeys, id));

function latestOf(kb: KnowledgeBase, id: CouncilId) {
  const latest = ownGraded(kb, id).at(-1) ?? null;
  const isoDate = latest && countsFrom(latest);
  return {
    outcome: outcomeOf(latest),
    areas: latest && !isGradeOutcome(outcomeOf(latest)) ? areasInWords(latest) : null,
    framework: latest?.framework ?? null,
    date: isoDate && formatDate(isoDate),
    isoDate,
  };
}

/** Every council with its journey in small and the latest judgement held here. */
export const councilRows = (kb: KnowledgeBase): CouncilRow[] =>
  [...kb.councils.values()]
    .map(({ id, url, data, stage }) => ({
      id,
      url,
      name: data.name,
      region: data.region,
      position: data.position,
      stage,
      dates: datesOf({ data, stage }),
      line: lineData(entryOf(kb.journeys, id), kb),
      ...latestOf(kb, id),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));

const datesOf = ({ data: { from, until }, stage }: Pick<CouncilEntry, 'data' | 'stage'>): string[] => [
  ...(from ? [`from ${formatDate(from)}`] : []),
  ...(until
    ? [stage === 'abolished' ? `until ${formatDate(until)}` : `to be abolished ${atDate(until)}`]
    : []),
];

export interface Fact {
  label: string;
  text?: string;
  links?: NamedLink[];
  note?: string;
}

const CODES = { urn: 'Ofsted number', gss: 'Statistics code', dfe: 'Education number' } as const;

function succession(
  kb: KnowledgeBase,
  labels: { done: string; toCome: string },
  list: CouncilEntry['data']['successors'],
): Fact[] {
  const [first] = list;
  return first
    ? [
        {
          label: hasCome(first.date, kb.knownReports.asOf) ? labels.done : labels.toCome,
          links: list.map(({ council, date }) => ({
            ...councilLink(kb, council),
            name: `${councilLink(kb, council).name} (${formatDate(date)})`,
          })),
        },
      ]
    : [];
}

function providers({ data }: CouncilEntry): Fact[] {
  return data.providers.map(({ name, from, until }) => ({
    label: until ? 'Services once run by' : 'Services run by',
    text: [name, from && `from ${formatDate(from)}`, until && `until ${formatDate(until)}`]
      .filter(Boolean)
      .join(', '),
  }));
}

/** What is known of a council beside its inspections; what no file states is left out. */
export function councilFacts(kb: KnowledgeBase, council: CouncilEntry): Fact[] {
  const { fullName, kind, region, from, until, neighbours, predecessors, successors, codes } = council.data;
  return [
    ...(fullName ? [{ label: 'Legal name', text: fullName }] : []),
    { label: 'Kind', text: COUNCIL_KINDS[kind] },
    { label: 'Region', text: region },
    ...(from ? [{ label: 'In being from', text: formatDate(from) }] : []),
    ...(until
      ? [{ label: council.stage === 'abolished' ? 'Abolished' : 'To be abolished', text: formatDate(until) }]
      : []),
    ...providers(council),
    ...succession(kb, { done: 'Took over from', toCome: 'To take over from' }, predecessors),
    ...succession(kb, { done: 'Taken over by', toCome: 'To be taken over by' }, successors),
    ...(neighbours.length > 0
      ? [
          {
            label: 'Statistical neighbours',
            links: neighbours.map((id) => markedCouncil(kb, id)),
            note: 'From a table that lists ten for each council and does not say where they come from.',
          },
        ]
      : []),
    ...Object.entries(codes).map(([key, code]) => ({
      label: CODES[key as keyof typeof CODES],
      text: String(code),
    })),
  ];
}

const sourcesByCouncil = once(({ sources }: KnowledgeBase) =>
  byEach(sources.values(), ({ data }) => new Set(data.councils)),
);

/** What a council's page tells. */
export function councilView(kb: KnowledgeBase, council: CouncilEntry) {
  const graded = ownGraded(kb, council.id);
  const latest = graded.at(-1);
  const journey = entryOf(kb.journeys, council.id);
  const own = journey.steps.filter(({ event }) => event.councils.includes(council.id));
  const sources = newestFirst(sourcesByCouncil(kb).get(council.id) ?? []);
  const askedThemes = askedByTheme(kb, sources);
  return {
    council,
    journey,
    latest,
    currency: latest && currencyOf(kb, council, latest),
    before: followed(journey, graded.at(-2), latest),
    asked: askedThemes ? undefined : lastAsked({ ...journey, steps: own }),
    askedThemes,
    themes: themeCounts(
      own.flatMap(({ findings }) => findings),
      kb,
    ).slice(0, 10),
    spoken: spokenOf(kb, sources),
    sources,
  };
}
export type CouncilView = ReturnType<typeof councilView>;
