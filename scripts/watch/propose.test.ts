import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import type { CouncilId } from '../../src/model/ids.ts';
import { git } from '../lib/git.ts';
import { propose } from './propose.ts';
import type { Watched } from './run.ts';

const FILE = 'content/sources/exampleshire/2025-02-04-inspection-report.md';

let site: SmallSite;
beforeEach(() => {
  site = smallSite();
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'Test');
    vi.stubEnv(`GIT_${who}_EMAIL`, 'test@example.org');
  }
  git(site.root, ['init', '--quiet', '--bare', 'remote.git']);
  git(site.root, ['init', '--quiet', '--initial-branch=main']);
  git(site.root, ['add', 'content']);
  git(site.root, ['commit', '--quiet', '--message', 'The content']);
  git(site.root, ['remote', 'add', 'origin', path.join(site.root, 'remote.git')]);
  git(site.root, ['push', '--quiet', 'origin', 'main']);
  mkdirSync(path.join(site.root, 'bin'));
  mkdirSync(path.join(site.root, '.build'));
  const gh = path.join(site.root, 'bin/gh');
  writeFileSync(gh, `#!/bin/sh\necho "$@" >> '${site.root}/asked.txt'\necho https://example.org/pull/1\n`);
  chmodSync(gh, 0o755);
  vi.stubEnv('PATH', `${path.dirname(gh)}${path.delimiter}${process.env.PATH ?? ''}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  site.remove();
});

/** A watch that has drafted one file. */
function drafted(): Watched {
  site.write(FILE, 'A draft.\n');
  site.write('content/register.yml', 'asOf: 2026-11-27\nreports: {}\n');
  const document = {
    council: 'exampleshire' as CouncilId,
    kind: 'inspection report' as const,
    title: 'Inspection',
    url: 'https://example.org/v1/file/7',
    published: null,
    replaces: null,
  };
  const step = {
    action: 'create' as const,
    file: FILE,
    text: 'A draft.\n',
    event: 'exampleshire/2025-inspection',
  };
  const outcome = { file: 'x.pdf', report: null, problem: null, refusal: null, blanks: [], step };
  return {
    crawl: { documents: new Map(), gone: [], unanswered: [] },
    comparison: { missing: [], gone: [], strangers: [] },
    imported: [{ document, outcome: outcome as unknown as Watched['imported'][number]['outcome'] }],
  };
}

it('opens a pull request for a council and one for the register, each with its own files', () => {
  expect(propose(site.root, drafted(), '2026-11-27')).toHaveLength(2);
  const changed = (branch: string) => git(site.root, ['diff', '--name-only', 'main', `origin/${branch}`]);
  expect(changed('watch/exampleshire-7')).toBe(FILE);
  expect(changed('watch/register-2026-11-27')).toBe('content/register.yml');
  expect(git(site.root, ['rev-parse', '--abbrev-ref', 'HEAD'])).toBe('main');
  expect(readFileSync(path.join(site.root, 'asked.txt'), 'utf8')).toContain(
    'pr create --base main --head watch/exampleshire-7',
  );
});

it('leaves what waits from an earlier week as it is', () => {
  propose(site.root, drafted(), '2026-11-27');
  git(site.root, ['branch', '--quiet', '-D', 'watch/exampleshire-7']);
  expect(propose(site.root, drafted(), '2026-11-27')[0]).toBe('watch/exampleshire-7 waits already');
});
