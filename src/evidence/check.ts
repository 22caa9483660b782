import type {
  CompiledDisagreement,
  CompiledSource,
  Compilation,
  StatementNode,
} from '../compiler/compiled.ts';
import type { FullText } from '../importer/full-text.ts';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import type { SourceId } from '../model/ids.ts';
import { bookOf, numbersIn, type Book, type Whereabouts } from './book.ts';
import { missingFigure, missingPlace, type Where } from './faults.ts';
import { isFound, nearestWith } from './find.ts';

/** What came of comparing content with the texts of its sources. */
export interface EvidenceReport {
  diagnostics: Diagnostic[];
  /** How many figures, and how many paragraphs and pages, were compared. */
  figures: number;
  places: number;
}

/** Where a value of a file's front matter stands. */
export type PlaceOf = (file: string, path: readonly PropertyKey[]) => Place | null;

/** The texts at hand, and how faults in front matter are placed. */
interface Evidence {
  texts: ReadonlyMap<SourceId, FullText>;
  placeOf: PlaceOf;
}

interface Check {
  book: Book;
  report: EvidenceReport;
}

/** Compares every paragraph, page and figure that content names with the texts that are at hand. */
export function checkEvidence(files: readonly Compilation[], { texts, placeOf }: Evidence): EvidenceReport {
  const report: EvidenceReport = { diagnostics: [], figures: 0, places: 0 };
  const books = new Map([...texts].map(([id, text]) => [id, bookOf(text)]));
  for (const { compiled } of files) {
    if (compiled?.kind === 'source') checkSource(compiled, { books, report, placeOf });
    if (compiled?.kind === 'disagreement') checkClaims(compiled, { books, report, placeOf });
  }
  return report;
}

interface Checks {
  books: ReadonlyMap<SourceId, Book>;
  report: EvidenceReport;
  placeOf: PlaceOf;
}

function checkSource(source: CompiledSource, { books, report, placeOf }: Checks): void {
  const book = books.get(source.id);
  if (!book) return;
  const check = { book, report };
  for (const statement of source.statements) checkStatement(statement, source.file, check);
  for (const [reference, path] of referencesIn(source))
    checkPlaces(whereaboutsOf(reference), check, () => ({
      file: source.file,
      place: placeOf(source.file, path),
    }));
}

function checkStatement(
  { para, page, place, figures }: StatementNode,
  file: string,
  { book, report }: Check,
): void {
  const at: Whereabouts = { paragraphs: numbersIn(para), pages: numbersIn(page) };
  checkPlaces(at, { book, report }, () => ({ file, place }));
  report.figures += figures.length;
  for (const figure of figures)
    if (!isFound(figure, at, book))
      report.diagnostics.push(missingFigure(figure, at, nearestWith(figure, at, book), file));
}

function checkClaims({ file, data }: CompiledDisagreement, { books, report, placeOf }: Checks): void {
  data.claims.forEach(({ source, para, page }, index) => {
    const book = books.get(source);
    if (!book) return;
    const at: Whereabouts = { paragraphs: numbersIn(para), pages: numbersIn(page) };
    checkPlaces(at, { book, report }, () => ({ file, place: placeOf(file, ['claims', index]) }));
  });
}

function checkPlaces({ paragraphs, pages }: Whereabouts, { book, report }: Check, where: () => Where): void {
  report.places += paragraphs.length + pages.length;
  for (const number of paragraphs.filter((one) => !book.paragraphs.has(one)))
    report.diagnostics.push(missingPlace('paragraph', number, book, where()));
  for (const number of pages.filter((one) => !book.pages.has(one)))
    report.diagnostics.push(missingPlace('page', number, book, where()));
}

/** The places that the importer keeps in the front matter, each with its path there. */
function referencesIn({ data }: CompiledSource): [string, PropertyKey[]][] {
  const mentions = Object.entries(data.mentions).flatMap(([theme, references]) =>
    (references ?? []).map((reference, index): [string, PropertyKey[]] => [
      reference,
      ['mentions', theme, index],
    ]),
  );
  const asked = data.recommendations.map(({ at }, index): [string, PropertyKey[]] => [
    at,
    ['recommendations', index, 'at'],
  ]);
  return [...mentions, ...asked];
}

/** `p12` is a page, `12` a numbered paragraph. */
const whereaboutsOf = (reference: string): Whereabouts =>
  reference.startsWith('p')
    ? { paragraphs: [], pages: [reference.slice(1)] }
    : { paragraphs: [reference], pages: [] };
