import { expect, it } from 'vitest';
import type { ThemeId } from '../../model/ids.ts';
import type { FrameworkId } from '../../model/frameworks.ts';
import { shiftsInWords } from './theme-shifts.ts';
import type { ThemePicture } from './themes.ts';

const FRAMEWORKS = ['ilacs-2018', 'ilacs-2023', 'ilacs-2026'] as const satisfies FrameworkId[];

/** Reports of each framework that ask for something on a theme. */
function pictureOf(themes: Record<string, number[]>, reports: number[]): ThemePicture {
  const frameworks = FRAMEWORKS.map((id, at) => ({ id, reports: reports[at] ?? 0, items: 3 }));
  return {
    frameworks,
    rows: Object.entries(themes).map(([name, counts]) => ({
      theme: { name, url: `/themes/${name}/` },
      shares: frameworks.map(({ id, reports: of }, at) => ({
        framework: id,
        year: null,
        theme: name as ThemeId,
        reports: counts[at] ?? 0,
        of,
      })),
    })),
    shown: 20,
    basis: 'ilacs-2023',
    byYear: { columns: [], rows: [] },
  };
}

const themes = { Caseloads: [20, 10, 2], Neglect: [10, 40, 9], Health: [10, 10, 0] };

it('names what is asked for more often and less under the latest framework of enough reports', () => {
  expect(shiftsInWords(pictureOf(themes, [40, 80, 9]), 20)).toEqual([
    'The share of reports rose most, from ILACS 2018 to ILACS 2023, for neglect (10 of 40, then 40 of 80).',
    'It fell most for caseloads (20 of 40, then 10 of 80) and health (10 of 40, then 10 of 80).',
  ]);
});

it('says nothing where there is one framework alone of which enough reports are held', () => {
  expect(shiftsInWords(pictureOf(themes, [40, 8, 9]), 20)).toEqual([]);
});
