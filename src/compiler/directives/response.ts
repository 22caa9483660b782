import { responseAttributes } from '../../model/statements.ts';
import { defineStatement } from './statement.ts';

/** `:::response{#id by="…"}`: what a council, government or someone else says. */
export const response = defineStatement(responseAttributes, (attributes, common) => ({
  kind: 'response',
  ...common,
  by: attributes.by,
}));
