import { getDocumentProxy } from 'unpdf';
import type { TextItem } from './lines.ts';
import { ImportProblem } from './problem.ts';

/** One page as the PDF holds it, before lines are made of it. */
export interface RawPage {
  height: number;
  items: TextItem[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const HEAD = '%PDF-';

/** A PDF may have some bytes before its head; a web page saved under a PDF's name has no head at all. */
function checkHead(bytes: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes(HEAD)) return;
  throw new ImportProblem('not-a-pdf', kindOf(start));
}

function kindOf(start: string): string {
  if (/<(?:!doctype|html|head)\b/iu.test(start)) return 'It is a web page, not a PDF.';
  return start.startsWith('PK')
    ? 'It is a Word document or another packed file, not a PDF: save it as PDF.'
    : 'It is not a PDF; a letter as plain text has a name that ends in .txt.';
}

const looksCut = (bytes: Uint8Array): boolean =>
  !new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF');

function problemOf(error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new ImportProblem('encrypted', 'It is locked with a password.');
  return new ImportProblem('damaged', 'It cannot be read as a PDF; fetch it again.');
}

async function readPage(document: PdfDocument, number: number): Promise<RawPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  return { height: top - bottom, items: items as TextItem[] };
}

/** The longest report has some 70 pages. */
const MOST_PAGES = 500;

async function readPages(document: PdfDocument): Promise<RawPage[]> {
  if (document.numPages > MOST_PAGES)
    throw new ImportProblem(
      'other-report',
      `It has ${document.numPages} pages; no report has over ${MOST_PAGES}.`,
    );
  const pages: RawPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number));
  return pages;
}

/** The text items of every page. Throws an `ImportProblem` that says what is wrong with the file. */
export async function readPdf(bytes: Uint8Array): Promise<RawPage[]> {
  checkHead(bytes);
  // What is left of a cut file may read well, and would give half the facts.
  if (looksCut(bytes)) throw new ImportProblem('truncated', 'Its end is missing; fetch it again.');
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const pages = await readPages(document);
    await document.loadingTask.destroy();
    return pages;
  } catch (problem) {
    throw problemOf(problem);
  }
}
