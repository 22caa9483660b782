import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import { listFiles } from './site-files.ts';

/** How the files of two built sites differ; addresses are from their root. */
export interface SiteDifference {
  added: string[];
  gone: string[];
  /** The same text with other markup, scripts or names of hashed files. */
  redrawn: string[];
  /** `before` and `after`: the text from shortly before the first place where it differs. */
  changed: { address: string; before: string; after: string }[];
}

/** Files read at one time: less than what machines allow. */
const OPEN_FILES = 64;
/** Names that change with what is in them, so that one file of them never stands for another. */
const HASHED = /^\/(?:_astro|search-index)\//u;

/** Compares what readers can see of two built sites: the text and links of pages, and the data files. */
export async function compareSites(before: string, after: string): Promise<SiteDifference> {
  const [old, now] = [shownFiles(before), shownFiles(after)];
  const both = [...now].filter((file) => old.has(file));
  const compared = await pLimit(OPEN_FILES).map(both, (file) => compareFile(file, { before, after }));
  return {
    added: [...now].filter((file) => !old.has(file)),
    gone: [...old].filter((file) => !now.has(file)),
    redrawn: both.filter((_, index) => compared[index] === 'redrawn'),
    changed: compared.filter((each) => typeof each === 'object'),
  };
}

const shownFiles = (folder: string): Set<string> =>
  new Set(listFiles(folder).filter((file) => !HASHED.test(file)));

async function compareFile(
  file: string,
  { before, after }: { before: string; after: string },
): Promise<SiteDifference['changed'][number] | 'redrawn' | 'same'> {
  const [old, now] = await Promise.all([before, after].map((folder) => readFile(path.join(folder, file))));
  if (!old || !now || digest(old) === digest(now)) return 'same';
  const read = file.endsWith('.html') ? shownText : String;
  const [oldText, nowText] = [read(old.toString()), read(now.toString())];
  return oldText === nowText ? 'redrawn' : { address: file, ...firstDifference(oldText, nowText) };
}

const digest = (content: Buffer): string => createHash('sha1').update(content).digest('hex');

/** The words of a page and where its links lead: `<p>See <a href="/x/">x</a></p>` -> "See [/x/] x". */
export const shownText = (html: string): string =>
  html
    .replace(/^.*?<title>/su, '<title>')
    .replaceAll(/<(script|style)\b.*?<\/\1>|<!--.*?-->/gsu, ' ')
    .replaceAll(/<a\b[^>]*?href="([^"]*)"[^>]*>/gu, ' [$1] ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** So much of a text is shown before and after the first place where it differs. */
const SHOWN = { before: 30, after: 90 };

function firstDifference(before: string, after: string): { before: string; after: string } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const part = (text: string) => text.slice(Math.max(0, at - SHOWN.before), at + SHOWN.after);
  return { before: part(before), after: part(after) };
}
