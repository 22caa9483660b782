import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BuildError } from './build-error.ts';
import { gh } from './github.ts';

/** There is no earlier site to go back to. */
export class NoLastGood extends BuildError {}

const FOLDER = '.build/last-good';
const PUBLISHED = ['run', 'list', '--workflow', 'publish.yml', '--status', 'success', '--limit', '1'];

/** Unpacks what the last run of `publish` that ended well has published into `.build/last-good`; gives the address of that run. */
export function fetchLastGood(root: string): string {
  const run = lastRun(root);
  const packed = path.join(root, '.build/last-good-packed');
  const folder = path.join(root, FOLDER);
  for (const place of [packed, folder]) rmSync(place, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  gh(root, ['run', 'download', String(run.databaseId), '--name', 'github-pages', '--dir', packed]);
  execFileSync('tar', ['-xf', path.join(packed, 'artifact.tar'), '-C', folder]);
  return run.url;
}

function lastRun(root: string): { databaseId: number; url: string } {
  const list = JSON.parse(gh(root, [...PUBLISHED, '--json', 'databaseId,url'])) as ReturnType<
    typeof lastRun
  >[];
  const [run] = list;
  if (!run)
    throw new NoLastGood('Nothing was published before that was in order: there is nothing to put back.');
  return run;
}
