import type { LineData } from '../../charts/line-data.ts';
import type { EventEntry, Journey, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { compareDates, formatDate } from '../../model/dates.ts';
import { countsFrom } from '../../model/event-date.ts';
import { councilOf, type CouncilId } from '../../model/ids.ts';
import { councilRows, type CouncilRow } from '../../presenters/council.ts';
import { listedOn } from '../../presenters/coverage.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { whenOf } from '../../presenters/events.ts';
import { lineData, readingOf } from '../../presenters/journey-chart.ts';
import { themeCounts } from '../../presenters/journey.ts';
import { councilLink, counted, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { commonQuestions } from '../parts/questions.ts';

/** What the home page shows. */
export interface HomePage {
  /** Those that exist today. */
  councils: CouncilRow[];
  /** The day to which reports are known: "22 August 2026"; null where no list of them has one. */
  asOf: string | null;
  /** "27000 statements from 700 sources on 1250 events". */
  extent: string;
  /** The journey whose line is drawn. */
  featured: (NamedLink & { reading: string; line: LineData }) | null;
  /** Events by the date that they count from, newest first, with that date. */
  latest: (NamedLink & { when: string })[];
  themes: (NamedLink & { tones: Tone[] })[];
  /** What readers come to ask, each with the page that answers it. */
  questions: NamedLink[];
}

const newestEvents = (events: Iterable<EventEntry>): EventEntry[] =>
  [...events]
    .flatMap((event) => {
      const date = countsFrom(event);
      return date ? [{ event, date }] : [];
    })
    .sort((a, b) => compareDates(b.date, a.date))
    .map(({ event }) => event);

/** The living council that inspectors are quoted on most. */
function richest({ councils, journeys, statements }: KnowledgeBase): Journey | undefined {
  const findingsOf = Map.groupBy(statements.byKind.finding, ({ council }) => council);
  const told = (id: CouncilId) => findingsOf.get(id)?.length ?? 0;
  const living = [...councils.values()].filter(({ stage }) => stage === 'living');
  return living.toSorted((a, b) => told(b.id) - told(a.id)).flatMap(({ id }) => journeys.get(id) ?? [])[0];
}

const extentInWords = ({ statements, sources, events }: KnowledgeBase): string =>
  `${counted(statements.all.length, 'statement')} from ${counted(sources.size, 'source')} on ${counted(events.size, 'event')}`;

const pictureOf = (kb: KnowledgeBase, journey: Journey | undefined): HomePage['featured'] =>
  journey
    ? {
        name: councilLink(kb, journey.council).name,
        url: journey.url,
        reading: readingOf(journey, kb),
        line: lineData(journey, kb),
      }
    : null;

const eventLink = (kb: KnowledgeBase, { id, name, url }: EventEntry): NamedLink => ({
  name: `${councilLink(kb, councilOf(id)).name}: ${name}`,
  url,
});

/** "reported 20 August 2026": the date by which the list is sorted. */
const sinceWhen = (event: EventEntry): string =>
  event.published ? `reported ${formatDate(event.published)}` : whenOf(event);

export function homePage(kb: KnowledgeBase): HomePage {
  return {
    extent: extentInWords(kb),
    councils: councilRows(kb).filter(({ stage }) => stage === 'living'),
    asOf: listedOn(kb),
    featured: pictureOf(kb, richest(kb)),
    latest: newestEvents(kb.events.values())
      .slice(0, 8)
      .map((event) => ({ ...eventLink(kb, event), when: sinceWhen(event) })),
    themes: themeCounts(kb.statements.byKind.finding, kb)
      .slice(0, 8)
      .map(({ theme, findings: members }) => ({
        ...themeLink(kb, theme),
        tones: members.map((finding) => toneOn(finding, theme)),
      })),
    questions: commonQuestions(kb),
  };
}
