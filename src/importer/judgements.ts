import type { Judgements } from '../model/events.ts';
import { AREAS, type Area, type Grade } from '../model/grades.ts';
import type { Line } from './lines.ts';
import type { Section } from './sections.ts';
import { statementAt, statementIn } from './statements.ts';
import { readTable, type Reading } from './table.ts';

/** A grade, and whether a second place confirms it. */
interface ReadJudgement {
  grade: Grade;
  seen: 'agreed' | 'once';
}

/** The grades of a report; `disputed` areas are left blank and show both places. */
export interface JudgementsRead {
  judgements: Partial<Record<Area, ReadJudgement>>;
  disputed: { area: Area; readings: Reading[] }[];
}

/** Grades in running order: label first, grade after it. */
function statementsIn(lines: readonly Line[], where: Reading['where'], page: string): Reading[] {
  return lines.flatMap((_, index) => {
    const found = statementAt(lines, index);
    return found ? [{ area: found.area, grade: found.grade, text: found.text, where, page }] : [];
  });
}

const SKIPPED = new Set([
  'about-area',
  'about-inspection',
  'meanings',
  'children-summary',
  'progress',
  'recommendations',
]);

function readingsOf(section: Section): Reading[] {
  if (SKIPPED.has(section.kind)) return [];
  if (section.kind === 'cover')
    return [...statementsIn(section.lines, 'table', section.page), ...readTable(section.lines, section.page)];
  const heading = statementIn(section.title);
  const own: Reading[] = heading
    ? [{ ...heading, where: 'heading', page: section.page, text: section.title }]
    : [];
  return [...own, ...statementsIn(section.lines, 'sentence', section.page)];
}

function settle(area: Area, readings: Reading[], result: JudgementsRead): void {
  const grades = new Set(readings.map((reading) => reading.grade));
  const [grade] = grades;
  if (grades.size > 1) result.disputed.push({ area, readings });
  else if (grade) {
    const places = new Set(readings.map((reading) => `${reading.where} ${reading.page}`));
    result.judgements[area] = { grade, seen: places.size > 1 ? 'agreed' : 'once' };
  }
}

/** Every grade that labels, headings and sentences state, by area. */
export function readJudgements(sections: Section[]): JudgementsRead {
  const readings = sections.flatMap(readingsOf);
  const result: JudgementsRead = { judgements: {}, disputed: [] };
  for (const area of Object.keys(AREAS) as Area[])
    settle(
      area,
      readings.filter((reading) => reading.area === area),
      result,
    );
  return result;
}

/** The grades alone. */
export const readGrades = (read: JudgementsRead): Judgements =>
  Object.fromEntries(Object.entries(read.judgements).map(([area, { grade }]) => [area, grade]));
