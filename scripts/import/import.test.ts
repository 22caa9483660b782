import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanStep } from '../../src/importer/plan/plan.ts';
import { ilacs2023 } from '../../tests/reports/eras.ts';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { carryOut } from './write.ts';

const IMPORT = path.join(import.meta.dirname, '../import.ts');
const FILE = 'content/sources/northwick/2025-02-04-inspection-report.md';
const BY_HAND = '\n:::finding{#by-hand themes="caseloads" tone=concern}\nWritten by hand.\n:::\n';
const UNDATED_LETTER = [
  'Dear Jo',
  'Monitoring visit to Northwick children’s services',
  'This is about the monitoring visit to Northwick children’s services on 2 and 3 April 2019.',
  'The inspectors were Bo Reed, HMI, and Cy Marsh, Ofsted Inspector.',
  'Caseloads were too high.',
].join('\n\n');

vi.setConfig({ testTimeout: 30_000 });

let site: SmallSite;
beforeEach(() => {
  site = smallSite();
  site.write(
    'content/councils/northwick.md',
    '---\nname: Northwick\nkind: unitary\nregion: North West\n---\n',
  );
});
afterEach(() => site.remove());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [IMPORT, ...args], {
    cwd: site.root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const read = (file: string): string => readFileSync(path.join(site.root, file), 'utf8');

it('ends, in words, where a file is no file of text: a pipe, one too large, one in UTF-16', () => {
  const place = (name: string) => path.join(site.root, name);
  spawnSync('mkfifo', [place('pipe.pdf')]);
  writeFileSync(place('large.txt'), 'a line\n'.repeat(200_000));
  writeFileSync(place('letter.txt'), Buffer.from(`\uFEFF${UNDATED_LETTER}`, 'utf16le'));
  const started = performance.now();
  const { stdout, stderr } = run('--dry-run', 'pipe.pdf', 'large.txt', 'letter.txt');
  expect(stdout + stderr).toContain('pipe.pdf: It is a special file, which is not read.');
  expect(stdout + stderr).toContain('large.txt: It has 2 MB; none has over 1 MB.');
  expect(stdout + stderr).toContain('1 new');
  expect(performance.now() - started).toBeLessThan(25_000);
});
const put = (file: string, bytes: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(site.root, file)), { recursive: true });
  writeFileSync(path.join(site.root, file), bytes);
};

describe('npm run import', () => {
  it('writes a source, brings it up to date, and keeps what was written by hand', () => {
    put('report - 04 february 2025.pdf', ilacs2023());
    expect(run('report - 04 february 2025.pdf')).toMatchObject({ status: 0, stderr: '' });
    put(
      FILE,
      read(FILE).replace('published: 2025-02-04', 'published: 2025-02-07').replaceAll('\n', '\r\n') + BY_HAND,
    );
    const before = read(FILE);
    const again = run('report - 04 february 2025.pdf');
    expect(again.stdout).toContain(
      'published: the file says 2025-02-07, the report 2025-02-04. Nothing was changed.',
    );
    expect(again.stdout).toContain('1 file: 1 unchanged');
    expect(read(FILE)).toBe(before);
    put('50276411.pdf', ilacs2023());
    expect(run('50276411.pdf').stdout).toContain(`unchanged ${FILE}, from 50276411.pdf`);
  });

  it('keeps what was written by hand where a letter states no day of publication, and says what is blank where', () => {
    put('letter.txt', UNDATED_LETTER);
    const file = 'content/sources/northwick/2019-04-02-visit-letter.md';
    expect(run('letter.txt').stdout).toContain(
      `${file}:2: no day of publication is stated: add \`published:\`.`,
    );
    put(file, read(file) + BY_HAND);
    expect(run('letter.txt').stdout).toContain(`unchanged ${file}`);
    expect(read(file)).toContain('Written by hand.');
  });

  it('names what it passes over in a folder', () => {
    put('in/letter.txt', UNDATED_LETTER);
    put('in/letter.docx', 'PK');
    put('in/sub/notes.md', 'Notes.');
    expect(run('in', '--dry-run').stdout).toContain(
      'Passed over, for they are neither .pdf nor .txt: in/letter.docx, in/sub/notes.md',
    );
    expect(existsSync(path.join(site.root, 'content/sources/northwick'))).toBe(false);
  });

  it('ends with code 2 and the usage where it is called wrongly', () => {
    const wrong = [['--dry'], ['nothing.pdf'], [], ['content/glossary.yml', '--addresses']];
    for (const args of wrong) expect(run(...args)).toMatchObject({ status: 2, stdout: '' });
    expect(run('--dry').stderr).toContain('Usage: npm run import');
  });

  it('reads the table of addresses before the first report', () => {
    put('letter.txt', UNDATED_LETTER);
    put('table.csv', 'name,address\n');
    put('wrong.csv', 'name,address\nletter.txt,https://example.org\n');
    expect(run('letter.txt', '--addresses', 'no.csv')).toMatchObject({
      status: 2,
      stderr: 'The table of addresses no.csv cannot be read.\n',
    });
    expect(run('letter.txt', '--addresses', 'wrong.csv')).toMatchObject({
      status: 2,
      stderr: 'wrong.csv has the columns name, address; it needs “file” and “url”.\n',
    });
  });
});

describe('a step of a plan', () => {
  const create: PlanStep = {
    action: 'create',
    from: 'a.pdf',
    file: FILE,
    text: 'New.',
    event: 0,
    reasons: [],
  };
  const merge: PlanStep = {
    ...create,
    action: 'merge',
    before: 'Before.',
    text: 'After.',
    changes: ['pages'],
    differences: [],
  };

  it('never replaces a file that the plan calls new', () => {
    put(FILE, 'Ours.');
    expect(carryOut(create, site.root)).toContain('It is there already');
    expect(read(FILE)).toBe('Ours.');
  });

  it('never replaces a file that was changed since it was planned', () => {
    put(FILE, 'Ours.');
    expect(carryOut(merge, site.root)).toContain('It was changed while the reports were read');
    expect(read(FILE)).toBe('Ours.');
    put(FILE, 'Before.');
    expect(carryOut(merge, site.root)).toBeNull();
    expect(read(FILE)).toBe('After.');
  });

  it('writes nothing for a conflict or a duplicate', () => {
    for (const action of ['conflict', 'duplicate'] as const)
      expect(carryOut({ action, from: 'a.pdf', file: FILE, reasons: [] }, site.root)).toBeNull();
    expect(existsSync(path.join(site.root, FILE))).toBe(false);
  });
});
