import type { Root } from 'hast';
import type { Correction } from '../model/corrections.ts';
import type { Council } from '../model/councils.ts';
import type { ReferenceKind } from '../model/content-kinds.ts';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import type { Disagreement } from '../model/disagreements.ts';
import type {
  CouncilId,
  DisagreementId,
  EventId,
  MeasureId,
  SourceId,
  StatementId,
  ThemeId,
} from '../model/ids.ts';
import type { Register } from '../model/register.ts';
import type { Source } from '../model/sources.ts';
import type { Measure } from '../model/measures.ts';
import type { Tone } from '../model/tones.ts';
import type { Term } from '../model/terms.ts';
import type { Theme } from '../model/themes.ts';

/** A number in a statement, with whom or what it counts. */
export interface Figure {
  /** As written: "63%". */
  text: string;
  value: number;
  /** `percent`, `pounds`, or the things counted. */
  unit: string;
  qualifier: string | null;
  measure: MeasureId;
  /** The population: who or what is counted. */
  of: string;
  when: string | null;
  place: Place;
}

interface StatementBase {
  id: StatementId;
  themes: ThemeId[];
  /** As written; null leaves it to the source's events. */
  council: CouncilId | null;
  event: EventId | null;
  para: string | null;
  page: string | null;
  /** Further sources that say the same. */
  also: SourceId[];
  /** Plain words, for search and data. */
  text: string;
  content: Root;
  figures: Figure[];
  place: Place;
}

interface FindingNode extends StatementBase {
  kind: 'finding';
  tone: Tone;
  /** By theme, where inspectors say something else of it than of the chief theme. */
  otherTones: Partial<Record<ThemeId, Tone>>;
}
interface RecommendationNode extends StatementBase {
  kind: 'recommendation';
  /** Which item of the report's list it puts into words, counted from 1. */
  item: number | null;
  to: string | null;
}
interface ResponseNode extends StatementBase {
  kind: 'response';
  by: string;
}
/** One statement of a source, as its file has it. */
export type StatementNode = FindingNode | RecommendationNode | ResponseNode;

/** A run of prose, or the place of a statement in it. */
export type Block = { kind: 'prose'; content: Root } | { kind: 'statement'; id: StatementId };

/** Something a file names that another file must have. */
export interface Reference {
  to: ReferenceKind;
  id: string;
  place: Place | null;
}

interface CompiledBase {
  file: string;
}

export interface CompiledCouncil extends CompiledBase {
  kind: 'council';
  id: CouncilId;
  data: Council;
  blocks: Block[];
  /** Where each predecessor and successor is named, in the order of `data`. */
  successionPlaces: Record<'predecessors' | 'successors', (Place | null)[]>;
  datePlaces: Record<'from' | 'until', Place | null>;
  /** Where each provider is named, in the order of `data`. */
  providerPlaces: (Place | null)[];
  /** Where each statement on its start is named, in the order of `data`. */
  startPlaces: (Place | null)[];
}
export interface CompiledTheme extends CompiledBase {
  kind: 'theme';
  id: ThemeId;
  data: Theme;
  blocks: Block[];
  /** Where each sentence of the evidence stands, in the order of `data.evidence`. */
  evidencePlaces: (Place | null)[];
  /** Where each case of each question that is followed stands, in the order of `data.followed`. */
  casePlaces: (Place | null)[][];
}
export interface CompiledSource extends CompiledBase {
  kind: 'source';
  id: SourceId;
  data: Source;
  blocks: Block[];
  statements: StatementNode[];
  /** Where each event is declared, in the order of `data.events`. */
  eventPlaces: (Place | null)[];
  /** Where facts stand that other rules than the schema hold together, by their path: `events.0.dates`. */
  places: Record<string, Place | null>;
}
export interface CompiledDisagreement extends CompiledBase {
  kind: 'disagreement';
  id: DisagreementId;
  data: Disagreement;
  blocks: Block[];
}
export interface CompiledGlossary extends CompiledBase {
  kind: 'glossary';
  terms: (Term & { slug: string })[];
}

export interface CompiledMeasures extends CompiledBase {
  kind: 'measures';
  measures: Measure[];
}

export interface CompiledRegister extends CompiledBase {
  kind: 'register';
  register: Register;
}

export interface CompiledCorrections extends CompiledBase {
  kind: 'corrections';
  corrections: Correction[];
  /** Where each names its address. */
  places: (Place | null)[];
}

/** What the compiler makes of one file of content: plain data, ready to be stored. */
export type Compiled =
  | CompiledCouncil
  | CompiledTheme
  | CompiledSource
  | CompiledDisagreement
  | CompiledGlossary
  | CompiledMeasures
  | CompiledRegister
  | CompiledCorrections;

/** The outcome for a file of which nothing can be made. */
export const nothingOf = (file: string, diagnostics: Diagnostic[]): Compilation<never> => ({
  file,
  compiled: null,
  references: [],
  diagnostics,
});

/** The outcome for one file: null where nothing sound could be made of it. What it refers to is known all the same. */
export interface Compilation<T extends Compiled = Compiled> {
  file: string;
  compiled: T | null;
  references: Reference[];
  diagnostics: Diagnostic[];
}
