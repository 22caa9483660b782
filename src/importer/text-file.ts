import type { PdfPage } from './pages.ts';

const PITCH = 14;
const BLANK = 30;

/** A letter saved as plain text, as one page; an empty line parts paragraphs. */
export function pageOfText(text: string): PdfPage[] {
  let y = 100_000;
  const lines = text.split(/\r?\n/u).flatMap((raw) => {
    const words = raw.trim().replace(/\u00AD(?!$)/gu, '');
    y -= words === '' ? BLANK : PITCH;
    if (words === '') return [];
    const segments = [{ x: 71, right: 500, text: words }];
    return [{ page: 1, y, x: 71, right: 500, size: 12, font: 'text', text: words, segments }];
  });
  return [{ sheet: 1, printed: '1', lines }];
}
