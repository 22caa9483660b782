import type { ShownStatement } from '../statement-filters/narrow.ts';
import type { CouncilData } from './council-data.ts';

interface AreaRow {
  name: string;
  /** One for each council: its grades in the area, the latest first. */
  cells: { grade: string; when: string; url: string; framework: string }[][];
}

/** Judgements by area over time, one column for each council; areas that none was judged on are left out. */
export const areaRows = (
  councils: readonly CouncilData[],
  areas: readonly { id: string; name: string }[],
): AreaRow[] =>
  areas
    .map(({ id, name }) => ({
      name,
      cells: councils.map(({ judged }) =>
        judged.flatMap(({ when, url, framework, grades }) => {
          const grade = grades.find(({ area }) => area === id)?.grade;
          return grade ? [{ grade, when, url, framework }] : [];
        }),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));

/** What was said of a council on a theme, with the tones that it has on that, newest first. */
export const saidOn = ({ id, statements }: CouncilData, theme: string): ShownStatement[] =>
  statements
    .filter(({ council, themes }) => council === id && themes.includes(theme))
    .map((statement) => ({ ...statement, tone: statement.otherTones?.[theme] ?? statement.tone }));
