import type { Journey, KnowledgeBase, Thread, ThreadStep } from '../../knowledge/knowledge-base.ts';
import { saidNear } from '../../knowledge/said-near.ts';
import type { Statement } from '../../knowledge/statement.ts';
import { addressOf } from '../../model/addresses.ts';
import { yearOf } from '../../model/dates.ts';
import { eventTypeOf } from '../../model/event-types.ts';
import type { StatedGrade } from '../../model/grades.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { shortCitation } from '../../presenters/citations.ts';
import { anchorOf, nameOn, countedWhen } from '../../presenters/events.ts';
import { councilLink, entryOf, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { markedCouncil, successionInWords } from '../../presenters/succession.ts';
import { threadExtent, threadOn, threadReading, threadTitle } from '../../presenters/thread.ts';
import { askedViews, statementView, type StatementView } from '../parts/statement.ts';
import type { ListedPage, Site } from '../site.ts';

/** What the page of one theme in one council shows, event by event. */
export interface ThreadPage {
  title: string;
  description: string;
  extent: string;
  reading: string;
  /** Which of its dates an inspection stands under; null where both are of one year. */
  yearNote: string | null;
  succession: string | null;
  council: { name: string; journeyUrl: string };
  steps: ThreadStepView[];
  theme: { name: string; summary: string };
  more: NamedLink[];
  /** The same theme in the council's statistical neighbours. */
  neighbours: NamedLink[];
}

interface ThreadStepView {
  id: string;
  when: string;
  event: NamedLink;
  overall: StatedGrade | null;
  /** Sources that were searched for the theme in vain. */
  silent: NamedLink[];
  sections: StatementSection[];
}

/** Statements of one kind; findings stand without a heading, each has its tone. */
interface StatementSection {
  title: string | null;
  isResponse: boolean;
  statements: StatementView[];
}

export const threadPages = (site: Site): ListedPage<ThreadPage>[] =>
  [...site.kb.journeys.values()].flatMap((journey) =>
    journey.threads.map((thread) => ({
      params: { council: journey.council, theme: thread.theme },
      page: () => threadPage(site, journey, thread),
    })),
  );

export function threadPage(site: Site, journey: Journey, thread: Thread): ThreadPage {
  const { kb } = site;
  const { name } = councilLink(kb, journey.council);
  const { title: themeName, summary } = entryOf(kb.themes, thread.theme).data;
  const reading = threadReading(thread);
  return {
    title: threadTitle(kb, journey.council, thread),
    description: `${themeName} in ${name}, event by event, with the source of each statement. ${reading}`,
    extent: threadExtent(thread),
    reading,
    yearNote: thread.steps.some(isOfTwoYears) ? YEAR_NOTE : null,
    succession: successionInWords(kb, journey.council),
    council: { name, journeyUrl: journey.url },
    steps: thread.steps.map((step) => stepView(site, journey, { step, theme: thread.theme })),
    theme: { name: themeName, summary },
    more: moreOf(kb, journey, thread.theme),
    neighbours: neighboursOn(kb, journey.council, thread.theme),
  };
}

const YEAR_NOTE = 'Inspections stand under the year of their report, visits under that of the visit.';

const isOfTwoYears = ({ event: { type, dates, published } }: ThreadStep): boolean =>
  eventTypeOf(type).graded && !!dates && !!published && yearOf(dates.start) !== yearOf(published);

interface Told {
  step: ThreadStep;
  theme: ThemeId;
}

function stepView(site: Site, { council, url }: Journey, { step, theme }: Told): ThreadStepView {
  const { event, findings, recommendations, responses, silent } = step;
  const id = anchorOf(event.id, council);
  const sectionOf = (title: string | null, statements: Statement[], isResponse = false) => ({
    title,
    isResponse,
    statements: statements.map((statement) => statementView(site, statement, theme)),
  });
  return {
    id,
    when: countedWhen(event),
    event: { name: nameOn(site.kb, council, event), url: `${url}#${id}` },
    overall: event.judgements.overall ?? null,
    silent: silent
      .map((source) => entryOf(site.kb.sources, source))
      .map((source) => ({ name: shortCitation(source), url: source.url })),
    sections: [
      sectionOf(null, findings),
      {
        title: 'What inspectors asked for',
        isResponse: false,
        statements: askedViews(site, recommendations),
      },
      sectionOf('What others say, not inspectors', responses, true),
    ].filter(({ statements }) => statements.length > 0),
  };
}

function moreOf(kb: KnowledgeBase, { council, url }: Journey, theme: ThemeId): NamedLink[] {
  const entry = entryOf(kb.councils, council);
  const { name, neighbours } = entry.data;
  const all = themeLink(kb, theme);
  const near = saidNear(kb, theme, entry);
  const beside = {
    name: `${all.name}: ${name} and its statistical neighbours, in one list${near === 'itself' ? '' : ` (nothing on ${name} itself)`}`,
    url: addressOf.amongNeighbours(theme, council),
  };
  return [
    { name: `The journey of ${name}`, url },
    { name: `${all.name}: all councils`, url: all.url },
    ...(neighbours.length > 0 && near !== 'nobody' ? [beside] : []),
  ];
}

/** Neighbours with a page on the theme, in the order of their table. */
const neighboursOn = (kb: KnowledgeBase, council: CouncilId, theme: ThemeId): NamedLink[] =>
  entryOf(kb.councils, council).data.neighbours.flatMap((id) => {
    const journey = kb.journeys.get(id);
    const thread = journey && threadOn(journey, theme);
    return thread ? [{ name: markedCouncil(kb, id).name, url: thread.url }] : [];
  });
