import { askedOfCouncil, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { CouncilEntry, EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Recommendation } from '../../knowledge/statement.ts';
import { formatDate } from '../../model/dates.ts';
import { GRADES, gradeHeight, gradeIn, type StatedGrade } from '../../model/grades.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { placeOf } from '../../presenters/citations.ts';
import { ownGraded } from '../../presenters/council.ts';
import { criticisedAt, isPraisedAt, type FoundOnTheme } from '../../presenters/criticism.ts';
import type { JudgementRow } from '../../presenters/judgements.ts';
import { councilLink, counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { askRuns, isAskedOnceMore, runsInWords } from '../parts/again.ts';

/** A question to ask, on each of its points. */
export interface ScrutinyQuestion {
  text: string;
  points: QuestionPoint[];
}

/** What a question is on: a request, a grade or a theme, with what is known of it and where that stands. */
export interface QuestionPoint extends NamedLink {
  /** "page 2": where a request stands in the report. */
  place: string | null;
  notes: { text: string; links: NamedLink[] }[];
}

/** What the questions are made of. */
export interface LatestInspection {
  kb: KnowledgeBase;
  council: CouncilEntry;
  latest: EventEntry;
  before: EventEntry | undefined;
  /** What it asked the council for. */
  recommendations: readonly Recommendation[];
  rows: readonly JudgementRow[];
}

/** Themes that the latest inspection was most critical of, so many. */
const CRITICISED = 5;
/** Neighbours named with a theme, so many. */
const NAMED = 3;

/** Those that there is something to ask on; each names what it rests on. */
export function questionsOn(inspection: LatestInspection): ScrutinyQuestion[] {
  const { kb, council, latest, recommendations } = inspection;
  const again = askedOfCouncil(kb, council.id).filter(isAskedOnceMore);
  const since = new Map(again.filter(isAskedOnceMoreAt(latest)).map((each) => [each.theme, each]));
  const earlier = again.filter(({ asks }) => asks.at(-1)?.event !== latest);
  const isAskedBefore = ({ themes }: Recommendation) => themes.some((theme) => since.has(theme));
  const onRequest = (recommendation: Recommendation) => requestPoint(inspection, recommendation, since);
  const report = reportOf(latest);
  return [
    {
      text: `The ${report} asks for these once more: earlier inspections asked for something on the same themes. What was tried after the first time, and what is different now?`,
      points: recommendations.filter(isAskedBefore).map(onRequest),
    },
    {
      text: `The ${report} asks for these. What has been done since, who answers for each, and by what do members see that it worked?`,
      points: recommendations.filter((each) => !isAskedBefore(each)).map(onRequest),
    },
    {
      text: `These grades fell from one inspection to the next. Why, when did leaders know, and what will raise them?`,
      points: fallenPoints(inspection),
    },
    {
      text: `The ${report} was most critical of these themes. What do our own audits and figures say of each today?`,
      points: criticisedAt(latest)
        .slice(0, CRITICISED)
        .map((found) => criticisedPoint(inspection, found)),
    },
    {
      text: `Earlier inspections asked for something on these themes more than once, and the ${report} did not. What shows that each is settled?`,
      points: earlier.map((asked) => themePoint(inspection, asked)),
    },
  ].filter(({ points }) => points.length > 0);
}

const isAskedOnceMoreAt =
  (latest: EventEntry) =>
  ({ repeats, returns }: AskedTheme): boolean =>
    [...repeats, ...returns].some(({ again }) => again.event === latest);

/** "report of 15 July 2025". */
const reportOf = ({ published }: EventEntry): string =>
  published ? `report of ${formatDate(published)}` : 'latest report';

/** It stands in full above the questions. */
const MOST_LETTERS = 90;

/** The first words of a request. */
const opening = (text: string): string =>
  text.length <= MOST_LETTERS
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', MOST_LETTERS)).replace(/[,;:]$/u, '')} …`;

/** A request by its first words, with the years in which its themes were asked for before. */
function requestPoint(
  { kb, council }: LatestInspection,
  recommendation: Recommendation,
  since: ReadonlyMap<ThemeId, AskedTheme>,
): QuestionPoint {
  const before = recommendation.themes.flatMap((theme) => since.get(theme) ?? []);
  return {
    name: opening(recommendation.text),
    url: recommendation.url,
    place: placeOf(recommendation),
    notes: before.map((asked) => ({
      text: `asked for in ${runsInWords(askRuns(asked))}`,
      links: [threadLink(kb, entryOf(kb.journeys, council.id), asked.theme)],
    })),
  };
}

const themePoint = ({ kb, council }: LatestInspection, asked: AskedTheme): QuestionPoint => ({
  ...threadLink(kb, entryOf(kb.journeys, council.id), asked.theme),
  place: null,
  notes: [{ text: `asked for in ${runsInWords(askRuns(asked))}`, links: [] }],
});

/** Only where nothing between the two inspections is unknown is there a grade before. */
function fallenPoints({ latest, before, rows }: LatestInspection): QuestionPoint[] {
  if (!before) return [];
  return rows
    .filter(({ grade, before: earlier }) => isBelow(grade, earlier))
    .map(({ name, grade, before: earlier }) => ({
      name,
      url: latest.url,
      place: null,
      notes: [{ text: [gradeAt(earlier, before), gradeAt(grade, latest)].join(', then '), links: [] }],
    }));
}

function isBelow(stated: StatedGrade, statedBefore: StatedGrade | null): boolean {
  const [grade, before] = [gradeIn(stated), gradeIn(statedBefore ?? undefined)];
  return grade !== null && before !== null && gradeHeight(grade) < gradeHeight(before);
}

/** "good in the report of 4 November 2022". */
const gradeAt = (stated: StatedGrade | null, event: EventEntry): string => {
  const grade = gradeIn(stated ?? undefined);
  return `${grade ? GRADES[grade].toLowerCase() : ''} in the ${reportOf(event)}`;
};

/** A theme with how much of what was found on it is a concern, each of these, and neighbours that were praised for it. */
function criticisedPoint(
  { kb, council }: LatestInspection,
  { theme, findings, concerns }: FoundOnTheme,
): QuestionPoint {
  const praised = council.data.neighbours.filter((id) => isPraised(kb, id, theme)).slice(0, NAMED);
  const are = concerns.length === 1 ? 'is a concern' : 'are concerns';
  return {
    ...threadLink(kb, entryOf(kb.journeys, council.id), theme),
    place: null,
    notes: [
      {
        text: `${concerns.length} of ${counted(findings.length, 'finding')} on it ${are}`,
        links: concerns.map((each) => ({ name: placeOf(each) ?? 'in the report', url: each.url })),
      },
      ...(praised.length > 0
        ? [
            {
              text: 'praised at the latest inspection of neighbours',
              links: praised.map((id) => ({
                name: councilLink(kb, id).name,
                url: threadLink(kb, entryOf(kb.journeys, id), theme).url,
              })),
            },
          ]
        : []),
    ],
  };
}

function isPraised(kb: KnowledgeBase, council: CouncilId, theme: ThemeId): boolean {
  const latest = ownGraded(kb, council).at(-1);
  return latest !== undefined && isPraisedAt(latest, theme);
}
