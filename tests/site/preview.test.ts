import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { SMALL_CONTENT } from '../small-site.ts';

const root = copyProject(SMALL_CONTENT);
afterAll(() => rmSync(root, { recursive: true }));

const NOINDEX = '<meta name="robots" content="noindex">';
const PAGES = ['index.html', 'councils/exampleshire/index.html', 'journeys/exampleshire/index.html'];

function build(env: NodeJS.ProcessEnv): string[] {
  execFileSync('node', ['scripts/build.ts'], { cwd: root, env: { ...ownEnv(), ...env }, stdio: 'ignore' });
  return PAGES.map((page) => readFileSync(path.join(root, 'dist', page), 'utf8'));
}

it('a preview is kept by no search engine, and what is built after it for readers is', () => {
  for (const page of build({ PREVIEW: 'yes' })) expect(page).toContain(NOINDEX);
  for (const page of build({})) expect(page).not.toContain(NOINDEX);
  for (const file of ['_headers', '_redirects', 'robots.txt'])
    expect(existsSync(path.join(root, 'dist', file)), file).toBe(true);
}, 300_000);
