import type { Root } from 'hast';
import type { Figure } from '../compiler/compiled.ts';
import type { CouncilId, EventId, SourceId, StatementId, ThemeId } from '../model/ids.ts';
import type { NationalFrameworkPart } from '../model/national-framework.ts';
import type { Tone } from '../model/tones.ts';

interface StatementEntry {
  id: StatementId;
  /** Unique on the whole site: `<source>#<id>`. */
  key: string;
  url: string;
  source: SourceId;
  also: SourceId[];
  council: CouncilId;
  event: EventId | null;
  themes: ThemeId[];
  para: string | null;
  page: string | null;
  text: string;
  content: Root;
  figures: Figure[];
}

export interface Finding extends StatementEntry {
  kind: 'finding';
  tone: Tone;
  /** By theme, where inspectors say something else of it than of the chief theme. */
  otherTones: Partial<Record<ThemeId, Tone>>;
}

export interface Recommendation extends StatementEntry {
  kind: 'recommendation';
  /** Which item of the report's list it puts into words, counted from 1. */
  item: number | null;
  /** Whom it is addressed to, where not the council. */
  to: string | null;
  /** True where it is asked of the safeguarding board: counted apart from what is asked of the council. */
  board: boolean;
  /** True where the report asks for it as a priority. */
  priority: boolean;
  nationalFramework: NationalFrameworkPart | null;
}

export interface ResponseStatement extends StatementEntry {
  kind: 'response';
  by: string;
}

export type Statement = Finding | Recommendation | ResponseStatement;
