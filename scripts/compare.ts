// Builds two commits and prints how what readers see differs: `npm run compare -- BASE [COMMIT]`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { compareSites, type SiteDifference } from './lib/compare-sites.ts';
import { ROOT } from './lib/project.ts';

const USAGE = `Usage: npm run compare -- BASE [COMMIT]

Builds both commits (HEAD where COMMIT is left out) with the packages installed here, and prints which
pages and data files came, went, or say something else. Pages that are only drawn anew are counted.`;
/** So many of each kind are named; the rest are counted. */
const NAMED = 40;

const git = (...call: string[]): string =>
  execFileSync('git', call, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** Null where there is no such commit. */
function commitOf(name: string): string | null {
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    return null;
  }
}

/** The site of a commit, built once and kept: a commit does not change. */
function siteOf(commit: string): string {
  const root = path.join(ROOT, '.build', 'compare', commit);
  const site = path.join(root, 'dist');
  if (existsSync(site)) return site;
  if (!existsSync(root)) {
    mkdirSync(path.dirname(root), { recursive: true });
    git('worktree', 'prune');
    git('worktree', 'add', '--detach', root, commit);
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  }
  console.error(`Building ${commit.slice(0, 12)} …`);
  execFileSync('node', ['scripts/build.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return site;
}

const list = (heading: string, lines: readonly string[]): string[] => [
  `${lines.length} ${heading}`,
  ...lines.slice(0, NAMED).map((line) => `  ${line}`),
  ...(lines.length > NAMED ? [`  and ${lines.length - NAMED} more`] : []),
];

const told = ({ added, gone, changed, redrawn }: SiteDifference): string =>
  [
    ...list('files came', added),
    ...list('files went', gone),
    ...list(
      'say something else',
      changed.map(
        ({ address, before, after }) => `${address}\n    before: …${before}\n    after:  …${after}`,
      ),
    ),
    `${redrawn.length} say the same and are drawn anew`,
  ].join('\n');

const [base, head = 'HEAD', ...rest] = process.argv.slice(2);
if (!base || rest.length > 0) {
  console.error(USAGE);
  process.exit(2);
}
const [before, after] = [commitOf(base), commitOf(head)];
if (!before || !after) {
  console.error(`There is no commit “${before ? head : base}”.`);
  process.exit(2);
}
console.log(told(await compareSites(siteOf(before), siteOf(after))));
