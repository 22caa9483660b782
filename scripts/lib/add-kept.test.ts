import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { addKept } from './add-kept.ts';
import { listFiles } from './site-files.ts';

let root: string;
let call: Parameters<typeof addKept>[0];
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
    spare: null,
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

const spareOf = (files: Record<string, string>) => ({
  folder: site('spare', files),
  left: Object.keys(files).sort(),
});

it('makes the same of a spare site: what is not kept goes, and leaves no folder', () => {
  call.spare = spareOf({ [KEPT]: 'kept', '/gone/far/index.html': 'gone', '/gone/index.html': 'gone' });
  addKept(call);
  expectWhole();
  expect(readdirSync(call.into).sort()).toEqual(['kept', 'more', 'new']);
  expect(existsSync(call.spare.folder)).toBe(false);
});

it('takes away from a spare site a folder where a file belongs, and a file where a folder belongs', () => {
  call.spare = spareOf({
    '/kept/index.html/old.html': 'old',
    '/new': 'old',
    '/more/new/index.html/old.html': 'old',
  });
  addKept(call);
  expectWhole();
});

it('puts what was made in the place of a file that the spare site had from the last one', () => {
  call.spare = spareOf({ [KEPT]: 'kept', '/new/index.html': 'before' });
  addKept({ ...call, kept: new Set([KEPT, '/new/index.html']) });
  expectWhole();
});

it('leaves a file where it is that the spare site has', () => {
  call.spare = spareOf({ [KEPT]: 'kept' });
  // A file that is taken away, or added, changes the time of its folder.
  utimesSync(path.join(call.spare.folder, 'kept'), 0, 0);
  addKept(call);
  expectWhole();
  expect(statSync(path.join(call.into, 'kept')).mtimeMs).toBe(0);
});
