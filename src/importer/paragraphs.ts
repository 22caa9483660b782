import type { Line } from './lines.ts';
import type { Section } from './sections.ts';
import { joinText } from './text.ts';

/** A stretch of the report's text: a numbered paragraph, an item of a list or a plain paragraph. */
export interface ReportBlock {
  kind: 'numbered' | 'item' | 'text';
  /** Its printed number. */
  number: number | null;
  /** How far its first line is set in. */
  x: number;
  text: string;
  /** The printed page that it begins on. */
  page: string;
  /** Where in its text each further page begins. */
  turns: PageTurn[];
}

/** A printed page that begins inside a paragraph, and the offset of its first letter. */
export interface PageTurn {
  page: string;
  at: number;
}

/** A part of the report with its text in blocks. */
export interface BlockedSection extends Omit<Section, 'lines'> {
  blocks: ReportBlock[];
}

const BULLET =
  /^(?:[\uF06E\uF0A7\uF0B7\uF02D\uF0BE\u25FC\u25A0\u25AA\u2022\u00B7\u25CF\u25E6\u2212\u2500\u2015\u0336\u0335\u2013\u2014-]|o(?= {1,2}\p{Lu}))\s*(?=\S|$)/u;
const NUMBER = /^(?<number>\d{1,3})\s?\.(?:\s*(?=\S)|$)/u;
/** A number that has lost its full stop. */
const BARE_NUMBER = /^(?<number>\d{1,3})\s+(?=\p{Lu})/u;
const SMALLEST = 10.6;

/** Numbering is followed from one part into the next; it may begin again under a new heading. */
interface Count {
  last: number;
  /** Whether the part has numbered anything yet. */
  fresh: boolean;
  /** Where numbers stand on the page. */
  margin: number | null;
}

const opensPage = (line: Line, before: Line | undefined): boolean => before?.page !== line.page;
const isOutset = (line: Line, count: Count): boolean =>
  count.margin === null || count.fresh || line.x < count.margin + 12;

/** Misprinted numbers: one left out, or one used twice, is believed only where a paragraph surely begins. */
const isSlip = (number: number, line: Line, before: Line | undefined, count: Count): boolean =>
  opensSurely(line, before, count) && (number === count.last || number === count.last + 2);

const opensSurely = (line: Line, before: Line | undefined, count: Count): boolean =>
  (before === undefined || startsAfterGap(line, before)) &&
  count.margin !== null &&
  Math.abs(line.x - count.margin) < 2;

/** A number without its full stop is believed only as the next one, where a paragraph surely begins. */
function bareNumberOf(line: Line, before: Line | undefined, count: Count): number | null {
  const number = Number(BARE_NUMBER.exec(line.text)?.groups?.number ?? NaN);
  return number === count.last + 1 && opensSurely(line, before, count) ? number : null;
}

function numberOf(line: Line, before: Line | undefined, count: Count): number | null {
  const found = NUMBER.exec(line.text)?.groups?.number;
  if (found === undefined) return bareNumberOf(line, before, count);
  const number = Number(found);
  const isNext = number === count.last + 1 || (count.fresh && number === 1);
  const isPlaced = isOutset(line, count) || opensPage(line, before) || startsAfterGap(line, before);
  return (isNext && isPlaced) || isSlip(number, line, before, count) ? number : null;
}

const startsAfterGap = (line: Line, before: Line | undefined): boolean =>
  before !== undefined && before.page === line.page && Math.abs(before.y - line.y) > line.size * 1.65;

function openBlock(line: Line, before: Line | undefined, count: Count, shift: number): ReportBlock | null {
  const base = { x: line.x, page: String(line.page + shift), turns: [] };
  const number = numberOf(line, before, count);
  if (number !== null) {
    Object.assign(count, { last: number, fresh: false, margin: line.x });
    const printed = NUMBER.test(line.text) ? NUMBER : BARE_NUMBER;
    return { ...base, kind: 'numbered', number, text: line.text.replace(printed, '') };
  }
  if (BULLET.test(line.text))
    return { ...base, kind: 'item', number: null, text: line.text.replace(BULLET, '') };
  return before === undefined || startsAfterGap(line, before)
    ? { ...base, kind: 'text', number: null, text: line.text }
    : null;
}

function toBlocks(lines: readonly Line[], count: Count, shift: number): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  const print = lines.filter((line) => line.size >= SMALLEST);
  print.forEach((line, index) => {
    const opened = openBlock(line, print[index - 1], count, shift);
    const last = blocks.at(-1);
    if (opened) blocks.push(opened);
    else if (last) goOn(last, line, String(line.page + shift));
  });
  return blocks;
}

function goOn(block: ReportBlock, line: Line, page: string): void {
  block.text = joinText(block.text, line.text);
  if ((block.turns.at(-1)?.page ?? block.page) !== page)
    block.turns.push({ page, at: block.text.length - line.text.length });
}

/** Sections of lines -> sections of blocks; a number counts only as the next in its sequence. */
export function blocksOf(sections: Section[]): BlockedSection[] {
  const count: Count = { last: 0, fresh: true, margin: null };
  return sections.map(({ lines, ...section }) => {
    count.fresh = true;
    return { ...section, blocks: toBlocks(lines, count, Number(section.page) - section.sheet) };
  });
}

const numbered = (sections: BlockedSection[]): ReportBlock[] =>
  sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'numbered'));

/** A board's part may go from its summary to its findings without a heading between them. */
function findingsOf(sections: BlockedSection[]): BlockedSection[] {
  const findings = sections.filter(({ kind }) => kind === 'findings');
  return numbered(findings).length > 0
    ? findings
    : sections.filter(({ kind }) => kind === 'summary' || kind === 'part');
}

/** The numbered paragraphs of the findings, on the council and on the safeguarding board. */
export function numberedParagraphs(sections: BlockedSection[]): ReportBlock[] {
  const board = sections.filter(({ about }) => about === 'lscb');
  return numbered([...findingsOf(sections.filter(({ about }) => about === 'council')), ...findingsOf(board)]);
}
