import type { ReportFacts } from '../../src/importer/facts.ts';
import type { RecommendationThemes, ReportPlace } from '../../src/importer/mentions.ts';
import type { ProblemKind } from '../../src/importer/problem.ts';

/** What came of one file. */
export interface ImportOutcome {
  file: string;
  /** Of its bytes: two files with the same one are the same file. */
  digest: string;
  report: ReadReport | null;
  problem: { kind: ProblemKind; message: string } | null;
}

/** A report that could be read, with where its themes stand. */
export interface ReadReport {
  facts: ReportFacts;
  mentions: Map<string, ReportPlace[]>;
  recommendations: RecommendationThemes[];
}
