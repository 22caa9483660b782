import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { addKept } from './add-kept.ts';
import { listFiles } from './site-files.ts';

let root: string;
let call: { from: string; into: string; spare: string; kept: Set<string> };
const KEPT = '/kept/index.html';

function site(name: string, files: Record<string, string>): string {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(root, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return path.join(root, name);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kept-'));
  call = {
    from: site('last', { [KEPT]: 'kept', '/new/index.html': 'before' }),
    into: site('next', { '/new/index.html': 'new', '/more/new/index.html': 'more' }),
    spare: path.join(root, 'spare'),
    kept: new Set([KEPT]),
  };
});

const read = (file: string) => readFileSync(path.join(call.into, file), 'utf8');

function expectWhole(): void {
  expect(listFiles(call.into)).toEqual([KEPT, '/more/new/index.html', '/new/index.html']);
  expect([KEPT, '/new/index.html', '/more/new/index.html'].map(read)).toEqual(['kept', 'new', 'more']);
  expect(readFileSync(path.join(call.from, '/new/index.html'), 'utf8')).toBe('before');
}

it('adds what is kept to what was made', () => {
  addKept(call);
  expectWhole();
});

it('makes the same of a spare site: what was in it is not taken, and what is gone leaves no folder', () => {
  site('spare', { [KEPT]: 'other', '/new/index.html': 'old', '/gone/far/index.html': 'gone' });
  symlinkSync(root, path.join(call.spare, 'foreign'));
  symlinkSync('/nowhere', path.join(call.spare, 'kept/foreign'));
  mkdirSync(path.join(call.spare, 'kept/empty'));
  addKept(call);
  expectWhole();
  expect(readdirSync(call.into).sort()).toEqual(['kept', 'more', 'new']);
  expect(readdirSync(path.join(call.into, 'kept'))).toEqual(['index.html']);
  expect(existsSync(call.spare)).toBe(false);
});

it('takes away from a spare site a folder where a file belongs, and a file where a folder belongs', () => {
  site('spare', {
    '/kept/index.html/old.html': 'old',
    '/new': 'old',
    '/more/new/index.html/old.html': 'old',
  });
  addKept(call);
  expectWhole();
});

it('leaves a file where it is that the spare site had from the last one', () => {
  addKept(call);
  const spare = call.into;
  // A file that is taken away, or added, changes the time of its folder.
  utimesSync(path.join(spare, 'kept'), 0, 0);
  call = { ...call, spare, into: site('third', { '/new/index.html': 'third' }) };
  addKept(call);
  expect(read(KEPT)).toBe('kept');
  expect(statSync(path.join(call.into, 'kept')).mtimeMs).toBe(0);
});
