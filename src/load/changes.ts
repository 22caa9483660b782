import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saidIn } from '../knowledge/changes.ts';
import { unlogged } from '../knowledge/changelog.ts';
import { changeLine, type LoggedChange } from '../model/changes.ts';
import { CHANGES_FILE } from '../model/kept-files.ts';
import type { Content } from './content.ts';
import { writeWhole } from './write-whole.ts';

const markOf = (state: string): string => hash('sha256', state).slice(0, 12);

/** What the log does not have yet, as of a day. */
export const unloggedIn = ({ knowledgeBase, redirects, changes }: Content, date: string): LoggedChange[] =>
  unlogged(changes, saidIn(knowledgeBase), { date, redirects, markOf });

/** Adds changes to the end of the log. */
export function logChanges(root: string, changes: readonly LoggedChange[]): void {
  if (changes.length === 0) return;
  const file = join(root, CHANGES_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeWhole(file, before + changes.map((change) => `${changeLine(change)}\n`).join(''));
}

/** The day on which a change is written down: today, or the day that SOURCE_DATE_EPOCH gives, in seconds. */
export function dayOfRecord({ SOURCE_DATE_EPOCH: epoch }: NodeJS.ProcessEnv = process.env): string {
  return new Date(epoch ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 10);
}
