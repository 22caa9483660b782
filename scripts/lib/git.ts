import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A command of git that failed, with its own words. */
export class GitProblem extends Error {}

/** Runs git in a folder and gives what it prints. */
export function git(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
    }).trim();
  } catch (problem) {
    const words = String((problem as { stderr?: string }).stderr ?? problem).trim();
    throw new GitProblem(`git ${args[0] ?? ''}: ${words}`);
  }
}

/** Lays `content` of a commit into a folder of its own while the work goes on, and takes it away again. */
export async function withContentOf<T>(
  root: string,
  commit: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-of-'));
  const index = { GIT_INDEX_FILE: path.join(folder, '.index') };
  try {
    git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    git(root, ['read-tree', `${commit}:content`], index);
    git(root, ['checkout-index', '--all', `--prefix=${folder}/content/`], index);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
