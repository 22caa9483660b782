import path from 'node:path';

/** The folder that holds package.json. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where it is written down what sites were made of, below the project; deleting it costs only time. */
export const RECORDS = '.build/made';

/** Where it is written down what the site in a folder was made of. */
export const recordOf = (out: string): string =>
  path.join(ROOT, RECORDS, `${path.relative(ROOT, out).replaceAll(path.sep, '+')}.json`);

/** `x`, `/x`, `/x/` -> `/x/`; nothing -> `/`. */
export const basePath = (text = ''): string => `/${text}/`.replace(/\/+/gu, '/');

/** True where PREVIEW is set: the site is looked at before it is published, and no search engine is to keep it. */
export const isPreviewBuild = (): boolean => Boolean(process.env.PREVIEW);

/** 41,234 ms -> "41 s"; 2,340 ms -> "2.3 s". */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
