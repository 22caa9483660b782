import { inDigits } from '../model/digits.ts';
import { TONES, TONE_ORDER, type Tone } from '../model/tones.ts';

/** How many of each tone, from the best to the worst. */
export const toneCounts = (tones: readonly Tone[]): { tone: Tone; count: number }[] =>
  TONE_ORDER.map((tone) => ({ tone, count: tones.filter((each) => each === tone).length }));

/** "36 strengths", "1 concern": what there is none of is left out. */
export const tonesByCount = (tones: readonly Tone[]): string[] =>
  toneCounts(tones)
    .filter(({ count }) => count > 0)
    .map(
      ({ tone, count }) =>
        `${inDigits(count)} ${count === 1 ? TONES[tone].name.toLowerCase() : TONES[tone].many}`,
    );

/** "36 strengths, 12 progress, 8 mixed, 1 concern". */
export const tonesInWords = (tones: readonly Tone[]): string => tonesByCount(tones).join(', ');
