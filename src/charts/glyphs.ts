import { gradeLevel, type Grade } from '../model/grades.ts';
import type { Tone } from '../model/tones.ts';

export interface Bar {
  x: number;
  y: number;
  height: number;
  filled: boolean;
}

/** Four rising bars, as many filled as the grade's level: inadequate 1, outstanding 4. In a box of 17 by 14. */
export const gradeBars = (grade: Grade | null): Bar[] =>
  [4, 7, 10.5, 14].map((height, index) => ({
    x: index * 4.5,
    y: 14 - height,
    height,
    filled: grade !== null && index < gradeLevel(grade),
  }));

/** A shape for each tone, in a box of 14 by 14; a second path is drawn in outline. */
export const TONE_SHAPES: Record<Tone, { solid: string; outline?: string }> = {
  strength: { solid: 'M7 1a6 6 0 1 0 0 12A6 6 0 1 0 7 1z' },
  progress: { solid: 'M7 1 13.5 12.5H.5z' },
  mixed: { solid: 'M7 .7.7 7 7 13.3z', outline: 'M7 1.2 12.8 7 7 12.8 1.2 7z' },
  concern: { solid: 'M1.5 1.5h11v11h-11z' },
};
