import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

/** A stand-in for npm: notes how it was called, fails if told to, and lists what it installed as npm does. */
const NPM = `
  const fs = require('node:fs');
  fs.appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
  if (fs.existsSync('offline')) { console.error('npm error network'); process.exit(1); }
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json'));
  const kept = Object.entries(packages).filter(([, { dev }]) => !dev || process.argv.includes('--include=dev'));
  fs.mkdirSync('node_modules', { recursive: true });
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(kept) }));
`;
const lockOf = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { version: '1.0.0' },
      'node_modules/site-maker': { version },
      'node_modules/linter': { version: '2.0.0', dev: true },
    },
  });

function project() {
  const root = mkdtempSync(path.join(tmpdir(), 'install-'));
  mkdirSync(path.join(root, 'scripts'));
  cpSync(path.join(import.meta.dirname, 'install.mjs'), path.join(root, 'scripts/install.mjs'));
  writeFileSync(path.join(root, 'package-lock.json'), lockOf('1.0.0'));
  writeFileSync(path.join(root, 'npm.js'), NPM);
  return {
    root,
    install: (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/install.mjs', ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, npm_execpath: path.join(root, 'npm.js') },
      }),
    calls: () => {
      const file = path.join(root, 'calls');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    },
  };
}

it('installs once, in one line, and is silent after that', () => {
  const { install, calls } = project();
  expect(install().stdout).toMatch(/^Installing dependencies \(once\) …\nInstalled in \d+ s\n$/u);
  expect(install()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(calls()).toEqual(['ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error']);
});

it('installs again when the lock file has changed', () => {
  const { root, install, calls } = project();
  install();
  writeFileSync(path.join(root, 'package-lock.json'), lockOf('1.1.0'));
  install();
  expect(calls()).toHaveLength(2);
});

it('completes an install without development tools when they are asked for, and never takes them away', () => {
  const { install, calls } = project();
  install('--omit-dev');
  install('--omit-dev');
  install();
  install('--omit-dev');
  expect(calls().map((call) => call.split(' ')[1])).toEqual(['--omit=dev', '--include=dev']);
});

it('repeats an install that broke off', () => {
  const { root, install, calls } = project();
  mkdirSync(path.join(root, 'node_modules'));
  install();
  expect(calls()).toHaveLength(1);
});

it('says what npm said when it fails, and tries again the next time', () => {
  const { root, install, calls } = project();
  writeFileSync(path.join(root, 'offline'), '');
  const { status, stderr } = install();
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/npm error network[^]*could not be installed/u),
  ]);
  install();
  expect(calls()).toHaveLength(2);
});
