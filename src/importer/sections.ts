import type { Line } from './lines.ts';
import type { PdfPage } from './pages.ts';
import { isGrade } from './grade-words.ts';
import { isHeading, headingKind, type SectionKind } from './headings.ts';
import { OPEN_END, statementAt, statementIn } from './statements.ts';
import { comparableText, textOfLines } from './text.ts';

/** A part of the report under one heading. */
export interface Section {
  title: string;
  kind: SectionKind;
  /** The part of the report that is on the safeguarding board, or on the council. */
  about: 'council' | 'lscb';
  sheet: number;
  /** The printed page that it starts on. */
  page: string;
  lines: Line[];
}

const BODY_SIZE = 12;
const isLarge = (line: Line): boolean => line.size >= BODY_SIZE + 1.3;

const isGradeLine = (line: Line): boolean => /^grade \d \(/iu.test(line.text);

/** The grade of a heading may stand in a cell at its right, a little above or below. */
const isGradeCell = (a: Line, b: Line): boolean => b.x > a.x + 150 && Math.abs(a.y - b.y) < a.size * 4;
const isTail = (a: Line, b: Line): boolean =>
  Math.abs(a.y - b.y) < a.size * 1.45 || isGradeCell(a, b) || isGrade(b.text);
const goesOn = (a: Line, b: Line): boolean =>
  isLarge(b) &&
  (isGradeLine(b) || (a.page === b.page && Math.abs(a.size - b.size) < 0.6 && isTail(a, b))) &&
  (OPEN_END.test(comparableText(a.text)) || !isHeading(comparableText(b.text)));

const largeHeading = (lines: readonly Line[], start: number): number => {
  let length = 1;
  for (let a = lines[start], b = lines[start + 1]; a && b && goesOn(a, b); a = b, b = lines[start + length])
    length += 1;
  return length;
};

/** Headings that are known even where they are set like the text. */
const PLAIN_HEADING = /^(?:Recommendations|Executive summary|What needs to improve\??)$/u;
const standsAlone = (line: Line, before: Line | undefined): boolean =>
  before?.page !== line.page || before.y - line.y > line.size * 1.65;

/** How many lines the heading that begins here fills; 0 where none begins. Not every report prints headings larger. */
function headingAt(lines: readonly Line[], start: number, bodyFont: string, within: SectionKind): number {
  const line = lines[start];
  if (!line) return 0;
  if (isLarge(line)) return largeHeading(lines, start);
  if (line.font === bodyFont)
    return PLAIN_HEADING.test(line.text) && standsAlone(line, lines[start - 1]) ? 1 : 0;
  // Grades of earlier inspections are listed in what is told of the area.
  const isOld = within === 'about-area' || /^(?:the )?(?:graded|overall)/iu.test(line.text);
  const statement = isOld ? null : statementAt(lines, start);
  return statement?.length ?? (isHeading(comparableText(line.text)) ? 1 : 0);
}

/** A page without its list of contents, which is the whole page or stands below the title of a second report. */
function withoutContents({ lines, sheet }: PdfPage): Line[] {
  const at = lines.findIndex((line) => /^contents$/iu.test(line.text));
  if (at >= 0 && at < CONTENTS_HEAD) return [];
  return at < 0 || sheet === 1 ? lines : lines.slice(0, at);
}

const CONTENTS_HEAD = 3;

/** A title as printed, without the mark of a footnote. */
const tidyTitle = (text: string): string => text.replace(/(?<=[\p{L}?])\d$/u, '').trim();

/** The boundary between the two halves: the board's part lasts to the end, or until the council's begins. */
function aboutOf(title: string, before: Section['about']): Section['about'] {
  if (/safeguarding children board|lscb/iu.test(title)) return 'lscb';
  return /^section 1|^(?:section \d: )?the local authority|^information about this inspection/iu.test(title)
    ? 'council'
    : before;
}

/** Whole paragraphs in large print are not headings. */
const LONGEST_TITLE = 190;
const isBoxHead = (line: Line): boolean => /^key judge?ment/iu.test(line.text);

/** A heading and the box below it that repeats the heading with its grade are one. */
function isRepeat(section: Section | undefined, title: string): boolean {
  const repeated = statementIn(title);
  return (
    repeated !== null &&
    section?.kind === 'findings' &&
    section.lines.every(isBoxHead) &&
    statementIn(`${section.title}: ${repeated.grade.replace('-', ' ')}`)?.area === repeated.area
  );
}

/** Some headings open a part in one report and only divide it in another. */
const isSubheading = (title: string, section: Section | undefined): boolean =>
  section?.kind === 'findings' && /^inspection findings$/u.test(title);

function openSection(sections: Section[], title: string, first: Line, page: string): void {
  const last = sections.at(-1);
  if (isRepeat(last, title) && last) Object.assign(last, { title, lines: [] });
  else if (isSubheading(comparableText(title), last)) return;
  else
    sections.push({
      title,
      kind: headingKind(comparableText(title)),
      about: aboutOf(title, last?.about ?? 'council'),
      sheet: first.page,
      page,
      lines: [],
    });
}

/** The font that most of the text is set in; headings of the same size are set in another. */
function commonestFont(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines) letters.set(line.font, (letters.get(line.font) ?? 0) + line.text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A short list of what must improve may find its room on the cover. */
const opensList = (line: Line): boolean =>
  isLarge(line) && /^what needs to improve\??\d?$/u.test(comparableText(line.text));

/** A cover has no headings of other parts; a letter has no cover, and its parts begin below its greeting. */
function startOfParts(lines: readonly Line[]): number {
  const inner = lines.findIndex((line) => line.page > 1);
  const cover = inner < 0 ? lines.length : inner;
  const greeting = lines.slice(0, cover).findIndex((line) => /^dear /iu.test(line.text));
  const list = lines.slice(0, cover).findIndex(opensList);
  if (greeting >= 0) return greeting + 1;
  return list < 0 ? cover : list;
}

/** Pages -> the report's parts, each with the lines that stand under its heading. */
export function sectionsOf(pages: PdfPage[]): Section[] {
  const printed = new Map(pages.map((page) => [page.sheet, page.printed]));
  const lines = pages.flatMap(withoutContents);
  const bodyFont = commonestFont(lines);
  const sections: Section[] = [
    { title: '', kind: 'cover', about: 'council', sheet: 1, page: '1', lines: [] },
  ];
  const start = startOfParts(lines);
  for (let at = 0; at < lines.length;) {
    const length = at < start ? 0 : headingAt(lines, at, bodyFont, sections.at(-1)?.kind ?? 'cover');
    const taken = lines.slice(at, at + Math.max(1, length));
    const [first] = taken;
    const title = tidyTitle(textOfLines(taken));
    if (first && length > 0 && title.length <= LONGEST_TITLE)
      openSection(sections, title, first, printed.get(first.page) ?? '');
    else sections.at(-1)?.lines.push(...taken);
    at += taken.length;
  }
  return sections;
}
