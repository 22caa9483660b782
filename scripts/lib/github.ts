import { execFileSync } from 'node:child_process';
import { BuildError } from './build-error.ts';

/** A command of `gh` that failed, with its own words. */
export class GithubProblem extends BuildError {}

/** Runs `gh` in a folder and gives what it prints. */
export function gh(root: string, args: readonly string[]): string {
  try {
    return execFileSync('gh', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  } catch (problem) {
    const words = String((problem as { stderr?: string }).stderr ?? problem).trim();
    throw new GithubProblem(`gh ${args.slice(0, 2).join(' ')}: ${words}`);
  }
}

interface Issue {
  title: string;
  /** The words that the titles of all issues of this kind begin with. */
  begins: string;
  /** The file with its text. */
  file: string;
}

/** Opens an issue, or brings the open one of its kind up to date; gives its address. */
export function openIssue(root: string, { title, begins, file }: Issue): string {
  const list = gh(root, ['issue', 'list', '--state', 'open', '--limit', '200', '--json', 'number,title']);
  const open = (JSON.parse(list) as { number: number; title: string }[]).find((one) =>
    one.title.startsWith(begins),
  );
  return open
    ? gh(root, ['issue', 'edit', String(open.number), '--title', title, '--body-file', file])
    : gh(root, ['issue', 'create', '--title', title, '--body-file', file]);
}
