import path from 'node:path';

/** The folder that holds package.json. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** `x`, `/x`, `/x/` -> `/x/`; nothing -> `/`. */
export const basePath = (text = ''): string => `/${text}/`.replace(/\/+/gu, '/');

/** 41,234 ms -> "41 s"; 2,340 ms -> "2.3 s". */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
