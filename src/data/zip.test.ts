import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { unzip } from '../../tests/unzip.ts';
import { zip } from './zip.ts';

const files = [
  { name: 'b.csv', content: '\uFEFFname\r\nchildren’s\r\n' },
  { name: 'a.csv', content: 'same line\n'.repeat(500) },
];

const UNZIP = `import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for info in archive.infolist(): print(info.filename, info.date_time[0], repr(archive.read(info).decode())[:40])`;

function readByPython(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
  try {
    writeFileSync(path.join(folder, 'a.zip'), bytes);
    return execFileSync('python3', ['-c', UNZIP, path.join(folder, 'a.zip')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasPython = (() => {
  try {
    return execFileSync('python3', ['--version']).length > 0;
  } catch {
    return false;
  }
})();

it.runIf(hasPython)('makes an archive that others can read, in the order of names', async () => {
  expect(readByPython(await zip(files)).split('\n')).toEqual([
    `a.csv 1980 'same line\\nsame line\\nsame line\\nsame l`,
    `b.csv 1980 '\\ufeffname\\r\\nchildren’s\\r\\n'`,
    '',
  ]);
});

it('packs each file whole', async () => {
  const [first] = unzip(Buffer.from(await zip(files)));
  expect(first?.[0]).toBe('a.csv');
  expect(first?.[1].toString()).toBe('same line\n'.repeat(500));
});

it('gives the same bytes for the same files, in whatever order they come', async () => {
  expect(Buffer.from(await zip(files)).equals(Buffer.from(await zip(files.toReversed())))).toBe(true);
});
