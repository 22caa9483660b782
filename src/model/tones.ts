import type { Tint } from './scales.ts';

/** What is to be known of a tone. */
interface ToneFacts {
  name: string;
  /** What several findings are called: "36 strengths", "8 mixed". */
  many: string;
  /** What it says of the service. */
  meaning: string;
  /** The word in the middle of a sentence: "mixed findings in 2018". */
  said: string;
  tint: Tint;
  /** The mark beside its word, which tells it without colour. */
  shape: 'disc' | 'triangle' | 'half-diamond' | 'square';
}

/** What a finding says of the service, from the best to the worst. Progress: better than before, not necessarily good. */
export const TONES = {
  strength: {
    name: 'Strength',
    many: 'strengths',
    meaning: 'inspectors say it is good',
    said: 'strength',
    tint: 'teal',
    shape: 'disc',
  },
  progress: {
    name: 'Progress',
    many: 'progress',
    meaning: 'better than before, not necessarily good',
    said: 'progress',
    tint: 'blue',
    shape: 'triangle',
  },
  mixed: {
    name: 'Mixed',
    many: 'mixed',
    meaning: 'good in part',
    said: 'mixed findings',
    tint: 'amber',
    shape: 'half-diamond',
  },
  concern: {
    name: 'Concern',
    many: 'concerns',
    meaning: 'not good enough',
    said: 'concern',
    tint: 'red',
    shape: 'square',
  },
} as const satisfies Record<string, ToneFacts>;

export type Tone = keyof typeof TONES;
export const TONE_ORDER = Object.keys(TONES) as [Tone, ...Tone[]];
