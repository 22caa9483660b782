import type { RegisteredCouncil } from './council.ts';
import { reportFacts, type ReportFacts } from './facts.ts';
import { pagesOf } from './pages.ts';
import { readPdf } from './pdf.ts';
import { pageOfText } from './text-file.ts';

/** Some programs save text as UTF-16, with a mark at its head that says so. */
function textOf(bytes: Uint8Array): string {
  const head = `${bytes[0]} ${bytes[1]}`;
  const encoding = head === '255 254' ? 'utf-16le' : head === '254 255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The facts of one file: a report as PDF, or a letter as plain text. Throws an `ImportProblem`. */
export async function readReport(
  file: string,
  bytes: Uint8Array,
  index: Map<string, RegisteredCouncil[]>,
): Promise<ReportFacts> {
  const pages = file.toLowerCase().endsWith('.txt')
    ? pageOfText(textOf(bytes))
    : pagesOf(await readPdf(bytes));
  return reportFacts(pages, file, index);
}
