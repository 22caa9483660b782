import type { CouncilEntry, Journey, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { reportsAloneInWords } from '../../knowledge/reports-alone.ts';
import { spellInWords, unknownStartInWords } from '../../knowledge/spell-in-words.ts';
import type { LineData } from '../../charts/line-data.ts';
import { insightsOf } from '../../knowledge/insights.ts';
import { noVisitInWords } from '../../knowledge/untold-visits.ts';
import { addressOf } from '../../model/addresses.ts';
import type { StatedGrade } from '../../model/grades.ts';
import { anchorOf, nameOn, whenOf } from '../../presenters/events.ts';
import { extentInWords, notFoundIn, unknownsOf } from '../../presenters/journey.ts';
import { lineData, readingOf } from '../../presenters/journey-chart.ts';
import { gradedEvents } from '../../presenters/judgements.ts';
import { councilLink, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { successionInWords } from '../../presenters/succession.ts';
import { unknownStartUrl } from '../left-inadequate/unknown-start.ts';
import { leavingUrl } from '../left-inadequate/view.ts';
import type { ListedPage, Site } from '../site.ts';
import { eventViews, type EventView } from './event-view.ts';
import { judgedRow, type JudgedRow } from './judged-row.ts';
import { threadsView, type ThreadsView } from './thread-grid.ts';

/** What the page of a council's journey shows. */
export interface JourneyPage {
  title: string;
  description: string;
  /** "5 events, 120 findings, 7 sources"; empty where there is none. */
  extent: string;
  council: NamedLink;
  succession: string | null;
  /** Journeys that go on from one that has no event, whose readers have nothing else to go on to. */
  goesOn: NamedLink[];
  line: LineView | null;
  contents: ContentsEntry[];
  events: EventView[];
  threads: ThreadsView | null;
  disagreements: NamedLink[];
  /** That no visit to the council is told of; null where one is. */
  noVisit: string | null;
  /** What alone is held, and what was looked for and not found, in sentences. */
  notFound: string[];
  gaps: { what: string; events: ContentsEntry[] }[];
}

export interface LineView {
  title: string;
  reading: string;
  data: LineData;
  table: JudgedRow[];
  /** Its stretches at the lowest grade, in sentences; `left`: where it is told what had changed when one ended. */
  spells: { text: string; left: string | null }[];
}

/** An event in a list of the page's own. */
export interface ContentsEntry {
  id: string;
  name: string;
  when: string;
  overall: StatedGrade | null;
}

/** Every council has a page of its journey. */
export const journeyPages = (site: Site): ListedPage<JourneyPage>[] =>
  [...site.kb.journeys.values()].map((journey) => ({
    params: { council: journey.council },
    page: () => journeyPage(site, entryOf(site.kb.councils, journey.council), journey),
  }));

export function journeyPage(site: Site, council: CouncilEntry, journey: Journey): JourneyPage {
  const { kb } = site;
  const { name } = council.data;
  const succession = successionInWords(kb, journey.council);
  return {
    title: `The journey of ${name}`,
    description: `Inspections, visits and notices of ${name}’s children’s services in order, with what was found and what changed.`,
    extent: journey.steps.length > 0 ? extentInWords(journey) : '',
    council: { name, url: council.url },
    succession,
    goesOn: journey.steps.length > 0 ? [] : successorsOf(kb, council),
    line: lineOf(site, journey, succession !== null),
    contents: journey.steps.map(({ event }) => contentsEntry(site, journey, event)),
    events: eventViews(site, journey),
    threads: threadsView(kb, journey),
    disagreements: journey.disagreements.map(({ title, url }) => ({ name: title, url })),
    noVisit: noVisitInWords(council, journey),
    notFound: [reportsAloneInWords(kb, council.id), ...notFoundIn(journey, kb)].filter(
      (each) => each !== null,
    ),
    gaps: unknownsOf(journey).map(({ what, events }) => ({
      what,
      events: events.map((event) => contentsEntry(site, journey, event)),
    })),
  };
}

const successorsOf = (kb: KnowledgeBase, { data }: CouncilEntry): NamedLink[] =>
  data.successors.map(({ council }) => ({
    name: `The journey of ${councilLink(kb, council).name}`,
    url: addressOf.journey(council),
  }));

const contentsEntry = (
  { kb }: Site,
  { council }: Journey,
  event: Journey['steps'][number]['event'],
): ContentsEntry => ({
  id: anchorOf(event.id, council),
  name: nameOn(kb, council, event),
  when: whenOf(event),
  overall: event.judgements.overall ?? null,
});

/** Null where no grade is held. Each stretch names its council where several are told. */
function lineOf({ kb }: Site, journey: Journey, several: boolean): LineView | null {
  const data = lineData(journey, kb);
  if (data.grades.length + data.ungraded.length === 0) return null;
  return {
    title: `Overall grades of ${councilLink(kb, journey.council).name} over the years`,
    reading: readingOf(journey, kb),
    data,
    table: gradedEvents(journey).map((event) => judgedRow(kb, journey.council, event)),
    spells: spellLines(kb, journey).map(({ council, text, left }) => ({
      text: several ? `${councilLink(kb, council).name}: ${text}` : text,
      left,
    })),
  };
}

/** Its stretches in inadequate, those of which the beginning is not known first: they were before there was a list of reports. */
function spellLines(kb: KnowledgeBase, journey: Journey) {
  const starts = insightsOf(kb).unknownStarts.filter(({ council }) => journey.members.includes(council));
  const spells = journey.spells.filter(({ grade }) => grade === 'inadequate');
  return [
    ...starts.map((start) => ({
      council: start.council,
      text: unknownStartInWords(kb, start),
      left: unknownStartUrl(start),
    })),
    ...spells.map((spell) => ({
      council: spell.council,
      text: spellInWords(kb, spell),
      left: leavingUrl(spell),
    })),
  ];
}
