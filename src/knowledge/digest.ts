import { hash } from 'node:crypto';

/** A short name for what a value holds: equal values have the same, others another. `toJSON` of what is in it counts. */
export const digestOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url');
