import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { SMALL_CONTENT } from '../small-site.ts';

const root = copyProject(SMALL_CONTENT);
const LETTER = path.join(root, 'content/sources/exampleshire/2018-03-22-letter.md');
const SUMMARY = path.join(root, 'summary.md');

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

/** A step as the workflow runs it. */
function step(command: string, env: NodeJS.ProcessEnv = {}) {
  const [program = '', ...args] = command.split(' ');
  const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: SUMMARY };
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env: { ...ownEnv(), ...github, ...env } });
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'What was published');
  writeFileSync(
    LETTER,
    readFileSync(LETTER, 'utf8').replace('themes="agency-reliance', 'themes="agency-relience'),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

it('a pull request has its faults beside their lines, and what it changes in words', () => {
  const faulty = step('npm run -s check');
  expect(faulty.status).toBe(1);
  expect(faulty.stdout).toMatch(
    /^::error file=content\/sources\/exampleshire\/2018-03-22-letter\.md,line=17,/mu,
  );
  git('checkout', '--quiet', '--', 'content');
  writeFileSync(LETTER, readFileSync(LETTER, 'utf8').replace('came from agencies.', 'came from an agency.'));
  expect(step('npm run -s check').status).toBe(0);
  const changes = step('npm run -s changes', { BASE: git('rev-parse', 'HEAD') });
  expect(changes.status, changes.stderr).toBe(0);
  expect(changes.stdout).toContain('## 0 statements new, 1 changed, 0 withdrawn');
  const summary = readFileSync(SUMMARY, 'utf8');
  expect(summary).toContain('| unknown-theme |');
  expect(summary).toContain('0 statements new, 1 changed');
}, 120_000);

it('nothing is published of which an address or a change is not written down', () => {
  const left = step('npm run -s record -- --check');
  expect(left.status).toBe(1);
  expect(left.stderr).toContain('Not written down yet: ');
  expect(left.stderr).toContain('Try: npm run record');
  expect(step('npm run -s record').status).toBe(0);
  expect(step('npm run -s record -- --check').status).toBe(0);
}, 120_000);

it('a push to main builds the site for the address of the host’s pages', () => {
  const built = step('npm run -s build', { SITE_URL: 'https://example.org', BASE_PATH: '/repo' });
  expect(built.status, built.stderr).toBe(0);
  const home = readFileSync(path.join(root, 'dist/index.html'), 'utf8');
  expect(home).toContain('<link rel="canonical" href="https://example.org/repo/">');
  expect(existsSync(path.join(root, 'dist/sitemap-index.xml'))).toBe(true);
}, 120_000);
