import { gradeOf, type Grade } from '../model/grades.ts';
import type { Tint } from '../model/scales.ts';
import { TONES, type Tone } from '../model/tones.ts';

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  filled: boolean;
}

const [WIDTH, HEIGHT, LEAST] = [17, 14, 4];
/** What stands where no grade was given. */
const EMPTY = { level: 0, steps: 4 };

/** Rising bars, one for each step of the scale, filled up to the grade: of four, inadequate 1, outstanding 4. In a box of 17 by 14. */
export function gradeBars(grade: Grade | null): Bar[] {
  const { level, steps } = grade === null ? EMPTY : gradeOf(grade);
  const pitch = (WIDTH + 1) / steps;
  return Array.from({ length: steps }, (_, index) => {
    const height = Math.floor(2 * (LEAST + ((HEIGHT - LEAST) * index) / (steps - 1))) / 2;
    return { x: index * pitch, y: HEIGHT - height, width: pitch - 1, height, filled: index < level };
  });
}

/** The class that gives a mark its colour. */
const tintClass = (tint: Tint | null): string => `tint-${tint ?? 'none'}`;

/** `good` -> `tint-teal`; null where no grade was given. */
export const gradeClass = (grade: Grade | null): string => tintClass(grade && gradeOf(grade).tint);

/** `concern` -> `tint-red`. */
export const toneClass = (tone: Tone): string => tintClass(TONES[tone].tint);

/** `concern` -> `square`. Style sheets draw the shape in the tone’s colour: a long page has a thousand, too heavy as SVGs. */
export const toneMarkClass = (tone: Tone): string => TONES[tone].shape;
