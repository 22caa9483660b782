import { hasThreads } from '../../knowledge/addresses.ts';
import { courseOf, hasConcern, type Course, type CourseStep } from '../../knowledge/theme-course.ts';
import { courseMeasures, figuresIn, type CourseMeasures } from './course-figures.ts';
import type { KnowledgeBase, ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { threadsOnTheme } from '../../knowledge/threads.ts';
import { addressOf } from '../../model/addresses.ts';
import type { CouncilId } from '../../model/ids.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { councilLink, counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import type { ListedPage, Site } from '../site.ts';
import { pagesOfThemes } from './listed.ts';
import { withExtent, type NamedCouncils } from './named-councils.ts';
import { foundIn, stepLinks, eventYears, type StepLink } from './course-steps.ts';
import {
  COURSE_READINGS,
  courseReading,
  type CourseReading,
  type CourseReadingId,
} from './course-reading.ts';

/** Themes of which some council's journey has a thread: each has a page, council by council. */
export const withCouncils = (kb: KnowledgeBase): ThemeEntry[] =>
  [...kb.themes.values()].filter(({ id }) => threadsOnTheme(kb, id).length > 0);

/** What the page of a theme, council by council, shows. */
export interface ThemeCouncilsPage {
  title: string;
  theme: NamedLink;
  reading: string;
  /** Where the words of every concern, and of all progress, stand. */
  words: NamedLink[];
  lists: CouncilGroup[];
  filters: Filter[];
  rows: CourseRow[];
  /** Of which figures there is a column; null where there are none. */
  measures: Pick<CourseMeasures, 'says' | 'all'> | null;
}

/** Councils that answer one question, each with the years that answer it. */
export interface CouncilGroup {
  label: string;
  councils: NamedCouncils<NamedLink & { council: CouncilId; years: string }>;
}

/** What inspectors found in one council. */
interface CourseRow extends NamedLink {
  /** Where lists lead to. */
  id: CouncilId;
  region: string;
  reading: CourseReading;
  steps: StepLink[];
  /** Events whose place in the order is not known. */
  unplaced: StepLink[];
  /** "2016: Agency staff 25% (the workforce)". */
  figures: string[];
}

/** The row of a council, with what it is made of. */
type Told = CourseRow & { course: Course };

export const themeCouncilsPages = (site: Site): ListedPage<ThemeCouncilsPage>[] =>
  pagesOfThemes(site, hasThreads, (theme) => themeCouncils(site.kb, theme));

export function themeCouncils(kb: KnowledgeBase, { id, data, url }: ThemeEntry): ThemeCouncilsPage {
  const measures = courseMeasures(kb, id);
  const told = toldOn(kb, id, measures);
  return {
    title: `${data.title}: council by council`,
    theme: { name: data.title, url },
    reading: readingOf(kb, told),
    words: [
      { name: 'Every concern in words', url: `${url}?tone=concern#statements` },
      { name: 'all progress in words', url: `${url}?tone=progress#statements` },
    ],
    lists: listsOf(kb, told),
    filters: filtersOf(told),
    rows: told.map(({ course: _course, ...row }) => row),
    measures: measures && { says: measures.says, all: measures.all },
  };
}

/** The way to that page, and how many councils stand in its first lists. */
export interface CouncilsInShort extends NamedLink {
  says: string;
}

/** Null where no council has anything on the theme. */
export function councilsInShort(kb: KnowledgeBase, theme: ThemeEntry['id']): CouncilsInShort | null {
  const readings = coursesOn(kb, theme).map(({ course }) => courseReading(course).id);
  if (readings.length === 0) return null;
  const count = (id: CourseReadingId) => counted(readings.filter((each) => each === id).length, 'council');
  return {
    name: 'Council by council',
    url: addressOf.themeCouncils(theme),
    says: `At the latest event that speaks of it, inspectors found a concern again in ${count('again')}; strength or progress and no concern, after a concern before, in ${count('better')}.`,
  };
}

/** Its course in every council of whose journey it has a thread. */
const coursesOn = (kb: KnowledgeBase, theme: ThemeEntry['id']) =>
  threadsOnTheme(kb, theme).map((told) => ({ ...told, course: courseOf(told) }));

const toldOn = (kb: KnowledgeBase, theme: ThemeEntry['id'], measures: CourseMeasures | null): Told[] =>
  coursesOn(kb, theme).map(({ journey: { council }, thread: { url }, course }) => {
    return {
      id: council,
      course,
      name: councilLink(kb, council).name,
      url,
      region: entryOf(kb.councils, council).data.region,
      reading: courseReading(course),
      steps: stepLinks(url, council, course.steps),
      unplaced: stepLinks(url, council, course.unplaced),
      figures: figuresIn(kb, course, measures),
    };
  });

const allSteps = ({ course }: Told): CourseStep[] => [...course.steps, ...course.unplaced];

function readingOf(kb: KnowledgeBase, told: readonly Told[]): string {
  const heard = told.filter((each) => allSteps(each).length > 0);
  const events = heard.reduce((sum, each) => sum + allSteps(each).length, 0);
  const councils = countedCouncils(
    kb,
    heard.map(({ id }) => id),
  );
  const concerns = heard.filter((each) => allSteps(each).some(hasConcern)).length;
  return `Inspectors found something on this theme in ${councils}, at ${counted(events, 'inspection or visit', 'inspections and visits')}; a concern was among it at some time in ${counted(concerns, 'council')}.`;
}

const isRead = (id: CourseReadingId) => (each: Told) => each.reading.id === id;

function listsOf(kb: KnowledgeBase, told: readonly Told[]): CouncilGroup[] {
  const group = (label: string, members: Told[], years: (each: Told) => string): CouncilGroup => ({
    label,
    councils: withExtent(
      kb,
      members.map((each) => ({ name: each.name, url: `#${each.id}`, council: each.id, years: years(each) })),
    ),
  });
  const hasProgress = ({ tones }: CourseStep) => tones.includes('progress');
  const concerned = havingStep(told, hasConcern);
  const concernYears = (each: Told) => eventYears(each.course.unbroken.filter(hasConcern));
  return [
    group(
      'Found again: a concern at the latest event that speaks of it, and at an earlier one',
      told.filter(isRead('again')),
      concernYears,
    ),
    group(
      'Better later: strength or progress and no concern at the latest, a concern before',
      told.filter(isRead('better')),
      (each) => turnOf(each.course),
    ),
    group('New: a concern at the latest, none before', told.filter(isRead('new')), concernYears),
    group(
      'Progress at some time: better than before, not necessarily good',
      havingStep(told, hasProgress),
      (each) => eventYears(allSteps(each).filter(hasProgress)),
    ),
    ...(isOfFew(concerned, told)
      ? [group('A concern at some time', concerned, (each) => eventYears(allSteps(each).filter(hasConcern)))]
      : []),
  ].filter(({ councils }) => councils.rows.length > 0);
}

/** A list of nearly all councils would be the table once more. */
const isOfFew = (some: readonly Told[], all: readonly Told[]): boolean => some.length <= all.length * 0.6;

const havingStep = (told: readonly Told[], has: (step: CourseStep) => boolean): Told[] =>
  told.filter((each) => allSteps(each).some(has));

/** "concern 2014, 2 strengths 2019": the last concern, and what the latest event found. */
function turnOf({ unbroken }: Course): string {
  const concern = unbroken.findLast(hasConcern);
  return [concern, unbroken.at(-1)]
    .flatMap((step) => (step ? `${step === concern ? 'concern' : foundIn(step)} ${eventYears([step])}` : []))
    .join(', ');
}

function filtersOf(told: readonly Told[]): Filter[] {
  const ids = Object.keys(COURSE_READINGS) as CourseReadingId[];
  return [
    {
      name: 'reading',
      label: 'The latest compared with earlier ones',
      options: ids
        .map((value) => ({ value, count: told.filter(isRead(value)).length }))
        .filter(({ count }) => count > 0)
        .map(({ value, count }) => ({ value, text: `${COURSE_READINGS[value]} (${count})` })),
    },
    regionFilter(told.map(({ region }) => region)),
  ];
}
