import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchLastGood, NoLastGood } from './last-good.ts';
import { ROOT } from './project.ts';

let root: string;

/** A `gh` that answers to the list with these runs, and to the download with a packed site. */
function fakeGh(runs: object[]): void {
  const bin = path.join(root, 'bin');
  mkdirSync(bin);
  mkdirSync(path.join(root, 'site'));
  writeFileSync(path.join(root, 'site/index.html'), 'the site before');
  execFileSync('tar', ['-cf', path.join(root, 'site.tar'), '-C', path.join(root, 'site'), '.']);
  const script = `#!/bin/sh
case "$2" in
  list) echo '${JSON.stringify(runs)}' ;;
  download) [ "$3" = 7 ] && [ "$5" = github-pages ] && mkdir -p "$7" && cp '${root}/site.tar' "$7/artifact.tar" ;;
esac
`;
  writeFileSync(path.join(bin, 'gh'), script);
  chmodSync(path.join(bin, 'gh'), 0o755);
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH ?? ''}`);
}

beforeEach(() => (root = mkdtempSync(path.join(tmpdir(), 'last-good-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

it('unpacks the site that was published last and was in order', () => {
  fakeGh([{ databaseId: 7, url: 'https://example.org/run/7' }]);
  expect(fetchLastGood(root)).toBe('https://example.org/run/7');
  expect(readFileSync(path.join(root, '.build/last-good/index.html'), 'utf8')).toBe('the site before');
});

it('says so where nothing was published before', () => {
  fakeGh([]);
  expect(() => fetchLastGood(root)).toThrow(NoLastGood);
});

it('ends the command with 1 and a sentence where nothing was published before', () => {
  fakeGh([]);
  const { status, stderr } = spawnSync('node', ['scripts/last-good.ts'], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: 'Nothing was published before that was in order: there is nothing to put back.',
  });
});
