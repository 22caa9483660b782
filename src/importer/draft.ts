import { Document, isScalar, isSeq, visit, type Node } from 'yaml';
import type { DateSpan } from '../model/dates.ts';
import { eventTypeOf, type EventType } from '../model/event-types.ts';
import { frameworkOf } from '../model/frameworks.ts';
import type { Area } from '../model/grades.ts';
import type { ReportFacts } from './facts.ts';
import { readGrades } from './judgements.ts';
import type { RecommendationThemes, ReportPlace } from './mentions.ts';

/** A report's facts and where its themes stand: all that a source of this site states of it by itself. */
export interface Draft {
  /** Below `content/sources`, without `.md`. */
  id: string;
  frontMatter: DraftFrontMatter;
}

interface DraftEvent {
  id: string;
  type: EventType;
  title?: string;
  number?: number;
  dates?: string;
  framework?: string;
  leadInspector?: string;
  inspectors?: string[];
  judgements?: Partial<Record<Area, string>>;
}

/** The front matter of a source, in the order in which people write it. */
export interface DraftFrontMatter {
  title: string;
  kind: 'inspection-report' | 'visit-letter';
  publisher: 'Ofsted';
  published?: string;
  publishedFrom?: string;
  url?: string;
  licence: string;
  councils: string[];
  events: DraftEvent[];
  pages?: number;
  mentions: Record<string, (string | number)[]>;
  recommendations: (Omit<RecommendationThemes, 'at' | 'themes'> & {
    at: string | number;
    themes: string[];
  })[];
}

/** What the importer adds to the facts: themes, and the address of the original where it is known. */
interface Extras {
  mentions: Map<string, ReportPlace[]>;
  recommendations: RecommendationThemes[];
  url: string | null;
}

const isToldInLetter = (type: EventType): boolean => eventTypeOf(type).reportedIn === 'visit-letter';
const REVIEW_OF_BOARD = 'Review of the Local Safeguarding Children Board';

const spanText = ({ start, end }: DateSpan): string => (end === null ? start : `${start}/${end}`);
const plainReference = (at: ReportPlace): string | number => (/^\d+$/u.test(at) ? Number(at) : at);

function eventName({ event, dates, published, number }: ReportFacts): string {
  const day = dates?.start ?? published ?? '';
  if (event === 'other') return `${day.slice(0, 4)}-safeguarding-board-review`;
  if (isToldInLetter(event)) return [day.slice(0, 7), event, number].filter(Boolean).join('-');
  return `${day.slice(0, 4)}-${event}`;
}

/** Grades in the order of the framework's areas. */
function judgementsOf(facts: ReportFacts): Partial<Record<Area, string>> {
  const grades = readGrades(facts.grades);
  const areas: readonly Area[] = facts.framework ? frameworkOf(facts.framework).areas : [];
  return Object.fromEntries(areas.flatMap((area) => (grades[area] ? [[area, grades[area]]] : [])));
}

function toEvent(facts: ReportFacts): DraftEvent {
  const judgements = judgementsOf(facts);
  return {
    id: `${facts.council}/${eventName(facts)}`,
    type: facts.event,
    ...(facts.event === 'other' && { title: REVIEW_OF_BOARD }),
    ...(facts.number !== null && { number: facts.number }),
    ...(facts.framework && { framework: facts.framework }),
    ...(facts.dates && { dates: spanText(facts.dates) }),
    ...(facts.leadInspector !== null && { leadInspector: facts.leadInspector }),
    ...(facts.inspectors.length > 0 && { inspectors: facts.inspectors }),
    ...(Object.keys(judgements).length > 0 && { judgements }),
  };
}

/** Facts of a report -> the source that stands for it. */
export function draftOf(facts: ReportFacts, { mentions, recommendations, url }: Extras): Draft {
  const kind = isToldInLetter(facts.event) ? 'visit-letter' : 'inspection-report';
  const frontMatter: DraftFrontMatter = {
    title: facts.title.replaceAll("'", '’'),
    kind,
    publisher: 'Ofsted',
    ...(facts.published && { published: facts.published }),
    ...(facts.publishedFrom === 'file name' && { publishedFrom: 'the file name' }),
    ...(url !== null && { url }),
    licence: facts.licence,
    councils: [facts.council],
    events: [toEvent(facts)],
    ...(facts.pages !== null && { pages: facts.pages }),
    mentions: Object.fromEntries([...mentions].map(([theme, places]) => [theme, places.map(plainReference)])),
    recommendations: recommendations.map(({ at, ...item }) => ({ at: plainReference(at), ...item })),
  };
  return {
    id: `${facts.council}/${facts.published ?? facts.dates?.start ?? 'undated'}-${kind}`,
    frontMatter,
  };
}

/** Sets a part of a document as people write it here: short lists, and items with a place, on one line. */
export function inOurStyle<T extends Node | Document>(part: T): T {
  visit(part, {
    Seq: (_, node) => {
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map: (_, node) => {
      if (node.has('at')) node.flow = true;
    },
  });
  return part;
}

/** A document of YAML as text, no line broken. */
export const toYaml = (document: Document): string =>
  document.toString({ lineWidth: 0, flowCollectionPadding: false });

/** A source that is not there yet, as a file. */
export const newSource = (frontMatter: DraftFrontMatter): string =>
  `---\n${toYaml(inOurStyle(new Document(frontMatter)))}---\n`;
