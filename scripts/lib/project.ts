import path from 'node:path';

/** The folder that holds package.json. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where Astro keeps the pages that it has made, below the project; deleting it costs only time. */
export const PAGE_CACHE = '.build/astro';

/** `x`, `/x`, `/x/` -> `/x/`; nothing -> `/`. */
export const basePath = (text = ''): string => `/${text}/`.replace(/\/+/gu, '/');

/** True where PREVIEW is set: the site is looked at before it is published, and no search engine is to keep it. */
export const isPreview = (): boolean => Boolean(process.env.PREVIEW);

/** 41,234 ms -> "41 s"; 2,340 ms -> "2.3 s". */
export const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0)} s`;
