import type { Block } from '../compiler/compiled.ts';
import type { Correction } from '../model/corrections.ts';
import type { Council, CouncilStage } from '../model/councils.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Disagreement } from '../model/disagreements.ts';
import type { EventType } from '../model/event-types.ts';
import type { EventDeclaration, EventFacts } from '../model/events.ts';
import type { FrameworkId } from '../model/frameworks.ts';
import type { Area, Grade, StatedGrade } from '../model/grades.ts';
import type { CouncilId, DisagreementId, EventId, MeasureId, SourceId, ThemeId } from '../model/ids.ts';
import type { Measure } from '../model/measures.ts';
import type { Source } from '../model/sources.ts';
import type { Tone } from '../model/tones.ts';
import type { Term } from '../model/terms.ts';
import type { Theme } from '../model/themes.ts';
import type { StatementIndex } from './statement-index.ts';
import type { Finding, Recommendation, ResponseStatement, Statement } from './statement.ts';

/** `url` in every entry: the address from the root of the site, without the base path. */
export interface CouncilEntry {
  id: CouncilId;
  url: string;
  journeyUrl: string;
  data: Council;
  stage: CouncilStage;
  blocks: Block[];
}

export interface ThemeEntry {
  id: ThemeId;
  url: string;
  data: Theme;
  /** What belongs under the theme. */
  blocks: Block[];
  /** The part headed "For trainers", without that heading; empty where there is none. */
  trainers: Block[];
}

export interface SourceEntry {
  id: SourceId;
  url: string;
  file: string;
  data: Source;
  blocks: Block[];
  /** In the order of the file. */
  statements: Statement[];
  /** The events it reports, the chief one first. */
  events: EventEntry[];
}

/** One dated happening, put together from every source that reports it. */
export interface EventEntry extends EventFacts {
  id: EventId;
  url: string;
  type: EventType;
  name: string;
  /** The council in the id first. */
  councils: CouncilId[];
  /** The most primary first. */
  sources: SourceId[];
  /** When the first dated source that tells of it came out, pages that are kept up left aside; null where none is dated. */
  reported: PartialDate | null;
  /** What each source declared, in the order of `sources`. */
  declarations: { source: SourceId; declaration: EventDeclaration }[];
  statements: Statement[];
}

/** One grade for one area in one event, or that the area was not judged. */
export interface Judgement {
  council: CouncilId;
  event: EventId;
  area: Area;
  grade: StatedGrade;
  framework: FrameworkId | null;
  published: PartialDate | null;
  source: SourceId;
}

/** How a theme was spoken of at an event, and at the last event before it that spoke of the theme. */
export interface Change {
  theme: ThemeId;
  tones: Tone[];
  previous: { event: EventId; tones: Tone[] };
}

/** An event with what was said at it, kept apart by who says it. */
export interface Step {
  event: EventEntry;
  findings: Finding[];
  recommendations: Recommendation[];
  responses: ResponseStatement[];
}

export interface JourneyStep extends Step {
  /** The councils whose story the event goes on with: its own and those that they took over from. */
  line: CouncilId[];
  /** What changed since the last event that spoke of the same themes. */
  changes: Change[];
}

/** What was said on one theme at an event; the tones are those of its findings. */
export interface ThreadStep extends Step {
  tones: Tone[];
  /** Where nothing was said: the sources that were searched for it in vain. */
  silent: SourceId[];
}

/** What was said on one theme at every event of a council that spoke of it, one or many. */
export interface Thread {
  theme: ThemeId;
  url: string;
  steps: ThreadStep[];
}

/** A report that is known to exist. `source`: where it is held; `notHeld`: why it is not, as far as that is known. */
export interface RegisterEntry {
  council: CouncilId;
  /** As printed, where it is held; else as the list has it. */
  published: PartialDate;
  url: string;
  source: SourceId | null;
  notHeld: string | null;
}

/** What the inspectorate lists, council by council, oldest first. `asOf`: the day of the list. */
export interface KnownReports {
  asOf: PartialDate | null;
  byCouncil: ReadonlyMap<CouncilId, readonly RegisterEntry[]>;
}

/** How a history is known between two days. Broken: `missing` are not held. Unknown: the list lacks it. Undated: a judgement without a date may have begun it. Interrupted: one of another grade lies between. */
export interface History {
  state: 'complete' | 'broken' | 'unknown' | 'undated' | 'interrupted';
  missing: readonly RegisterEntry[];
}

/** A stretch at one overall grade, from publication to publication. `months` is null while it lasts, where a date is not known and where it was interrupted. */
export interface Spell {
  council: CouncilId;
  grade: Grade;
  from: PartialDate;
  until: PartialDate | null;
  months: number | null;
  /** Whether every report that is known to exist between its two ends is held. */
  history: History;
  openedBy: EventId;
  closedBy: EventId | null;
  exitGrade: Grade | null;
}

/** A council's story, with that of its predecessors. */
export interface Journey {
  council: CouncilId;
  url: string;
  /** The councils whose events it tells, oldest first. */
  members: CouncilId[];
  steps: JourneyStep[];
  judgements: Judgement[];
  threads: Thread[];
  spells: Spell[];
  /** By inspection with grades: how the council's history is known from it to its next judgement, or to today. */
  histories: ReadonlyMap<EventId, History>;
  disagreements: DisagreementEntry[];
}

/** Where sources differ: written down by a maintainer, or found when events were merged. */
export interface DisagreementEntry extends Pick<Disagreement, 'title' | 'council' | 'claims'> {
  id: DisagreementId;
  url: string;
  events: EventId[];
  findings: string[];
  field: Disagreement['field'] | null;
  follows: SourceId | null;
  blocks: Block[];
}

export interface TermEntry extends Term {
  slug: string;
  url: string;
}

/** Everything the site knows, resolved and cross-checked. Maps keep the order in which things are listed. */
export interface KnowledgeBase {
  councils: ReadonlyMap<CouncilId, CouncilEntry>;
  themes: ReadonlyMap<ThemeId, ThemeEntry>;
  sources: ReadonlyMap<SourceId, SourceEntry>;
  events: ReadonlyMap<EventId, EventEntry>;
  journeys: ReadonlyMap<CouncilId, Journey>;
  /** Findings, recommendations and responses, dated and indexed. */
  statements: StatementIndex;
  judgements: Judgement[];
  disagreements: DisagreementEntry[];
  terms: TermEntry[];
  knownReports: KnownReports;
  /** What was wrong and is right now, and what was withdrawn; the latest first. */
  corrections: readonly Correction[];
  /** What figures measure. */
  measures: ReadonlyMap<MeasureId, Measure>;
}
