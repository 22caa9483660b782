import type { ThemeId } from '../../model/ids.ts';
import { findingAttributes, type ThemeWithTone } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import { defineStatement } from './statement.ts';

/** `:::finding{#id themes="…" tone=…}`: what inspectors say. */
export const finding = defineStatement(findingAttributes, (attributes, common) => ({
  kind: 'finding',
  ...common,
  tone: attributes.tone,
  otherTones: otherTonesOf(attributes.themes),
}));

/** `[['early-help'], ['neglect', 'concern']]` -> `{ neglect: 'concern' }`. */
const otherTonesOf = (themes: ThemeWithTone[]): Partial<Record<ThemeId, Tone>> =>
  Object.fromEntries(themes.flatMap(([theme, tone]) => (tone ? [[theme, tone]] : [])));
