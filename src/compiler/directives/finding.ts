import { findingAttributes } from '../../model/statements.ts';
import { defineStatement } from './statement.ts';

/** `:::finding{#id themes="…" tone=…}`: what inspectors say. */
export const finding = defineStatement(findingAttributes, (attributes, common) => ({
  kind: 'finding',
  ...common,
  tone: attributes.tone,
}));
