import type { DateSpan, PartialDate } from '../model/dates.ts';
import type { CouncilId } from '../model/ids.ts';
import type { Licence } from '../model/sources.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { namesOn, outOfTime, resolveCouncil, type RegisteredCouncil } from './council.ts';
import { publishedInName, publishedInText, visitDates } from './dates.ts';
import { leadInspectors } from './inspector.ts';
import { readJudgements, type JudgementsRead } from './judgements.ts';
import { reportKind, type ReportKind } from './kind-and-framework.ts';
import { letterFacts } from './letter.ts';
import { licenceIn } from './licence.ts';
import type { Line } from './lines.ts';
import type { PdfPage } from './pages.ts';
import { blocksOf, numberedParagraphs, type BlockedSection } from './paragraphs.ts';
import { ImportProblem } from './problem.ts';
import { recommendationsOf, type ReadRecommendation } from './recommendations.ts';
import { sectionsOf } from './sections.ts';
import { textOfLines } from './text.ts';
import { titleOf } from './title.ts';

/** Everything that a report states, in data; what it does not state is null. */
export interface ReportFacts extends ReportKind {
  title: string;
  council: CouncilId;
  urn: number | null;
  dates: DateSpan | null;
  published: PartialDate | null;
  publishedFrom: 'text' | 'file name' | null;
  /** The date in the file's name, which may differ by a day from the one printed. */
  publishedInName: PartialDate | null;
  /** Which visit it was, as a letter counts. */
  number: number | null;
  leadInspector: string | null;
  inspectors: string[];
  grades: JudgementsRead;
  licence: Licence;
  /** Null for a letter as plain text, which has none. */
  pages: number | null;
  /** The number of every page, as printed on it or counted on. */
  printedPages: string[];
  /** Numbered paragraphs of the findings. */
  paragraphs: number;
  recommendations: ReadRecommendation[];
  sections: BlockedSection[];
}

const countLines = (pages: PdfPage[]): number => pages.reduce((sum, page) => sum + page.lines.length, 0);
const COVER_SHEETS = 2;
const LEAST_LINES = 5;

function councilOn(
  cover: Line[],
  start: PartialDate | null,
  index: Map<string, RegisteredCouncil[]>,
): RegisteredCouncil {
  const names = namesOn(cover);
  if (names.length === 0) throw new ImportProblem('other-report', 'It names no council on its first page.');
  const council = resolveCouncil(names, start, index);
  if (council) return council;
  throw new ImportProblem(
    'unknown-council',
    outOfTime(names, start, index) ??
      `No council of the register is called “${names[0]}”. Add it, or add the name to its aliases.`,
  );
}

function checkText(pages: PdfPage[]): void {
  const lines = countLines(pages);
  if (lines === 0)
    throw new ImportProblem('no-text', 'It holds pictures of pages and no text; it needs OCR.');
  if (lines < LEAST_LINES)
    throw new ImportProblem(
      'no-text',
      `It holds ${lines} ${lines === 1 ? 'line' : 'lines'} of text, too few for a report or a letter.`,
    );
}

const wordsOf = (pages: readonly PdfPage[]): string =>
  pages
    .flatMap((page) => page.lines)
    .map((line) => line.text)
    .join(' ');

/** Pages of a report -> its facts. `file` gives the day of publication where the text does not. */
export function reportFacts(
  pages: PdfPage[],
  file: string,
  index: Map<string, RegisteredCouncil[]>,
): ReportFacts {
  checkText(pages);
  const body = withoutBoilerplate(pages);
  const all = body.flatMap((page) => page.lines);
  const cover = body.slice(0, COVER_SHEETS).flatMap((page) => page.lines);
  const lines = sectionsOf(body);
  const grades = readJudgements(lines);
  const visit = visitDates(cover);
  const letter = letterFacts(all);
  const dates = visit?.whole ?? letter.dates;
  const kind = reportKind({
    cover: textOfLines(cover),
    start: dates?.start ?? null,
    stretch: visit?.firstStretch ?? 0,
    grades,
  });
  const council = councilOn(cover, dates?.start ?? null, index);
  const sections = blocksOf(lines);
  const inText = publishedInText(cover) ?? letter.published;
  const inName = publishedInName(file);
  const leads = leadInspectors(all);
  return {
    ...kind,
    title: titleOf(cover),
    council: council.id,
    urn: council.urn,
    dates,
    published: inText ?? inName,
    publishedFrom: inText ? 'text' : inName && 'file name',
    publishedInName: inName,
    number: letter.number,
    leadInspector: leads.length > 0 ? leads.join(' and ') : null,
    inspectors: letter.inspectors,
    grades,
    licence: licenceIn(wordsOf(pages)),
    pages: file.toLowerCase().endsWith('.txt') ? null : pages.length,
    printedPages: pages.map(({ printed }) => printed),
    paragraphs: numberedParagraphs(sections).length,
    recommendations: recommendationsOf(sections),
    sections,
  };
}
