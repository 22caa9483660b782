import { recommendationAttributes } from '../../model/statements.ts';
import { defineStatement } from './statement.ts';

/** `:::recommendation{#id themes="…"}`: what inspectors ask for. */
export const recommendation = defineStatement(recommendationAttributes, (attributes, common) => ({
  kind: 'recommendation',
  ...common,
  item: attributes.item ?? null,
  to: attributes.to ?? null,
}));
