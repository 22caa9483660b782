import type { RegisteredCouncil } from './council.ts';
import { factsOf, type ReportFacts } from './facts.ts';
import { pagesOf } from './pages.ts';
import { readPdf } from './pdf.ts';
import { pageOfText } from './text-file.ts';

/** The facts of one file: a report as PDF, or a letter as plain text. Throws an `ImportProblem`. */
export async function readReport(
  file: string,
  bytes: Uint8Array,
  index: Map<string, RegisteredCouncil[]>,
): Promise<ReportFacts> {
  const pages = file.toLowerCase().endsWith('.txt')
    ? pageOfText(new TextDecoder().decode(bytes))
    : pagesOf(await readPdf(bytes));
  return factsOf(pages, file, index);
}
