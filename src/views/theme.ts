import type { Finding, KnowledgeBase, Statement, ThemeEntry } from '../graph/knowledge-base.ts';
import { yearOf } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { toneOn } from '../model/statements.ts';
import { periodOf } from '../model/periods.ts';
import { HEADINGS, type Heading } from '../model/themes.ts';
import { coverageInWords } from './coverage.ts';
import { evidenceFilters } from './filters.ts';
import { entryOf } from './lookups.ts';
import { mentionsOn } from './mentions.ts';
import { threadsOn } from './thread.ts';

export interface EvidenceItem {
  finding: Finding;
  /** The id of the period that its event counts to; empty where its date is not known. */
  period: string;
}

export interface CouncilEvidence {
  council: CouncilId;
  items: EvidenceItem[];
}

/** Statements in the order of the events that they belong to. */
function inTime<T extends Statement>(kb: KnowledgeBase, statements: T[]): T[] {
  const order = [...kb.events.keys()];
  const rank = ({ event }: Statement) => (event ? order.indexOf(event) : order.length);
  return statements.toSorted((a, b) => rank(a) - rank(b));
}

/** What each council's inspectors found on a theme, in time. */
export function evidenceOn(kb: KnowledgeBase, { id }: ThemeEntry): CouncilEvidence[] {
  const findings = inTime(
    kb,
    kb.findings.filter(({ themes }) => themes.includes(id)),
  );
  return [...kb.councils.keys()]
    .map((council) => ({
      council,
      items: findings
        .filter((finding) => finding.council === council)
        .map((finding) => ({ finding, period: periodAt(kb, finding) })),
    }))
    .filter(({ items }) => items.length > 0);
}

function periodAt(kb: KnowledgeBase, { event }: Finding): string {
  const date = event && countsFrom(entryOf(kb.events, event));
  return date ? periodOf(yearOf(date)) : '';
}

/** Recommendations and responses on a theme, in time. */
export const othersOn = (kb: KnowledgeBase, { id }: ThemeEntry) => ({
  recommendations: inTime(
    kb,
    kb.recommendations.filter(({ themes }) => themes.includes(id)),
  ),
  responses: inTime(
    kb,
    kb.responses.filter(({ themes }) => themes.includes(id)),
  ),
});

/** Councils praised on a theme, each with the findings that do so: those of which it is the chief theme. */
export const praisedOn = (
  evidence: CouncilEvidence[],
  theme: ThemeId,
): { council: CouncilId; findings: Finding[] }[] =>
  evidence
    .map(({ council, items }) => ({
      council,
      findings: items
        .map(({ finding }) => finding)
        .filter(({ themes, tone }) => themes[0] === theme && tone === 'strength'),
    }))
    .filter(({ findings }) => findings.length > 0);

/** What a theme's page tells. */
export function themeView(kb: KnowledgeBase, theme: ThemeEntry) {
  const evidence = evidenceOn(kb, theme);
  const { recommendations, responses } = othersOn(kb, theme);
  const findings = evidence.flatMap(({ items }) => items.map(({ finding }) => finding));
  const withFigures = [...findings, ...recommendations, ...responses].filter(
    ({ figures }) => figures.length > 0,
  );
  const threads = threadsOn(kb, theme.id);
  const mentions = mentionsOn(kb, theme);
  const praised = praisedOn(evidence, theme.id);
  const filters = evidenceFilters(evidence.map(({ council }) => entryOf(kb.councils, council).data.region));
  const coverage = coverageInWords(kb);
  return {
    theme,
    threads,
    coverage,
    evidence,
    filters,
    praised,
    recommendations,
    responses,
    withFigures,
    mentions,
  };
}
export type ThemeView = ReturnType<typeof themeView>;

/** Themes under their headings, each with the findings on it. */
export const themesByHeading = (kb: KnowledgeBase) =>
  (Object.keys(HEADINGS) as Heading[]).map((heading) => ({
    heading,
    name: HEADINGS[heading],
    themes: [...kb.themes.values()]
      .filter(({ data }) => data.heading === heading)
      .map((theme) => ({
        theme,
        tones: kb.findings
          .filter(({ themes }) => themes.includes(theme.id))
          .map((finding) => toneOn(finding, theme.id)),
      })),
  }));
export type HeadingGroup = ReturnType<typeof themesByHeading>[number];
