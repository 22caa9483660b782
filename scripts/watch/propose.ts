import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../lib/git.ts';
import { gh } from '../lib/github.ts';
import { lineOn } from '../import/tell.ts';
import type { Watched } from './run.ts';

/** Opens a pull request for each council with drafts, and one for the register; gives what was opened, in words. What waits from an earlier week is left as it is. */
export function propose(root: string, { imported }: Watched, day: string): string[] {
  const base = git(root, ['rev-parse', '--abbrev-ref', 'HEAD']);
  const byCouncil = Map.groupBy(imported, ({ document }) => document.council);
  const requests = [...byCouncil].map(([council, group]) => ({
    branch:
      `watch/${council}-${group.map(({ document }) => /[^/]+$/u.exec(document.url)?.[0]).join('-')}`.slice(
        0,
        100,
      ),
    title: `Draft: ${council}, ${group.map(({ document }) => document.kind).join(', ')}`,
    body: group
      .map(({ document, outcome }) => `${document.title}: ${document.url}\n\n${lineOn(outcome)}`)
      .join('\n\n'),
    files: group.flatMap(({ outcome: { step } }) => (step && 'file' in step ? [step.file] : [])),
  }));
  const register = {
    branch: `watch/register-${day}`,
    title: `Register: the list of ${day}`,
    body: 'What the inspectorate’s site lists.',
    files: ['content/register.yml'],
  };
  return [...requests, register].flatMap((request) => open(root, base, request) ?? []);
}

interface Request {
  branch: string;
  title: string;
  body: string;
  files: string[];
}

function open(root: string, base: string, { branch, title, body, files }: Request): string | null {
  const changed = files.length > 0 && git(root, ['status', '--porcelain', '--', ...files]) !== '';
  if (!changed) return null;
  if (git(root, ['ls-remote', '--heads', 'origin', branch]) !== '') return `${branch} waits already`;
  const text = path.join(root, '.build/watch.md');
  writeFileSync(text, `${body}\n`);
  git(root, ['switch', '--quiet', '--create', branch]);
  git(root, ['add', '--', ...files]);
  git(root, ['commit', '--quiet', '--message', title.slice(0, 72)]);
  git(root, ['push', '--quiet', 'origin', branch]);
  const address = gh(root, [
    'pr',
    'create',
    '--base',
    base,
    '--head',
    branch,
    '--title',
    title,
    '--body-file',
    text,
  ]);
  git(root, ['switch', '--quiet', base]);
  return address;
}
