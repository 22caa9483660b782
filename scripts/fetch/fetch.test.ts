import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ilacs2023 } from '../../tests/reports/eras.ts';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { loadContent } from '../../src/load/content.ts';
import { besideOf } from '../../src/load/write-whole.ts';
import { libraryText } from '../../src/load/library.ts';
import type { SourceId } from '../../src/model/ids.ts';
import { wordsFor } from '../lib/exit-on-error.ts';
import { politely } from '../lib/polite.ts';
import { startFakeSite, type FakeSite } from '../watch/fake-site.ts';
import { takeFrom } from './folder.ts';
import { fetchable, fileOfOriginal, sumOfFile } from './kept.ts';
import { fetchOriginals } from './run.ts';
import { writeTexts } from './texts.ts';

const HURRIED = { pause: 1, timeout: 400, tries: 2, longestWait: 5 };
/** A place that takes nothing, as a full disk does. */
const FULL = '/dev/full';
const REPORT = 'northwick/2025-02-04-inspection-report' as SourceId;
const SECOND = 'northwick/2025-02-05-inspection-report' as SourceId;

let site: SmallSite;
let fake: FakeSite;
const file = (id: string): string => path.join(site.root, `content/sources/${id}.md`);
const sources = async () =>
  fetchable((await loadContent({ root: site.root })).knowledgeBase.sources.values());
const run = async (again = false) =>
  fetchOriginals({
    root: site.root,
    sources: await sources(),
    ask: politely(HURRIED),
    again,
    step: () => undefined,
  });
const askedFor = (id: number): number => fake.asked.filter((asked) => asked === `/v1/file/${id}`).length;
const sourceAt = (id: string, number: number, licence = 'ogl-3') =>
  site.write(
    `content/sources/${id}.md`,
    `---\ntitle: T\nkind: inspection-report\npublisher: Ofsted\npublished: 2025-02-04\nurl: ${fake.url}/v1/file/${number}\nlicence: ${licence}\ncouncils: [northwick]\nevents:\n  - { id: northwick/2024-inspection, type: inspection, dates: 2024-09-30/2024-10-11 }\n---\n`,
  );

beforeEach(async () => {
  site = smallSite();
  fake = await startFakeSite();
  site.write(
    'content/councils/northwick.md',
    '---\nname: Northwick\nkind: unitary\nregion: North West\n---\n',
  );
  fake.providers.set(1, [
    { id: 50000001, words: 'x', body: ilacs2023() },
    { id: 50000002, words: 'x', body: ilacs2023() },
  ]);
  sourceAt(REPORT, 50000001);
});
afterEach(() => {
  fake.stop();
  site.remove();
});

describe('originals', () => {
  it('are fetched, noted with their checksum, and read', async () => {
    expect(await run()).toEqual({ kept: [REPORT], changed: [], missing: [] });
    expect(readFileSync(file(REPORT), 'utf8')).toContain(`\nsha256: ${sumOfFile(ilacs2023())}\n`);
    expect(await writeTexts(site.root, await sources())).toEqual([]);
    expect(libraryText(site.root, REPORT)?.sections.length).toBeGreaterThan(0);
    expect((await loadContent({ root: site.root })).diagnostics).toEqual([]);
  });

  it('that may not be kept are not asked for', async () => {
    sourceAt(REPORT, 50000001, 'all-rights-reserved');
    expect((await run()).kept).toEqual([]);
    expect(askedFor(50000001)).toBe(0);
  });

  it('that are at hand are not fetched again: a run that broke off goes on', async () => {
    sourceAt(SECOND, 50000002);
    fake.faults.set('/v1/file/50000002', { fault: 'broken', times: 99 });
    expect(await run()).toMatchObject({ kept: [REPORT], missing: [{ id: SECOND, why: 'answers 500' }] });
    fake.faults.clear();
    expect((await run()).kept).toEqual([REPORT, SECOND]);
    expect(askedFor(50000001)).toBe(1);
  });

  it.each([
    ['web page', 'is a web page and not a PDF'],
    ['cut', /does not answer|sent/u],
    ['gone', 'answers 404'],
  ] as const)('with a fault (%s) leave nothing behind, and it is told', async (fault, why) => {
    fake.faults.set('/v1/file/50000001', { fault, times: 99 });
    const { missing } = await run();
    expect(missing[0]?.why).toMatch(why);
    expect(existsSync(path.join(site.root, fileOfOriginal(REPORT)))).toBe(false);
    expect(readFileSync(file(REPORT), 'utf8')).not.toContain('sha256');
  });

  it.runIf(existsSync(FULL)).each([
    ['the original', () => path.join(site.root, fileOfOriginal(REPORT))],
    ['its checksum', () => file(REPORT)],
    ['the mark of its host', () => path.join(site.root, 'library/etags.json')],
  ])(
    'end at a full disk, and the next run goes on: nothing is lost or half written (%s)',
    async (_, place) => {
      const before = readFileSync(file(REPORT), 'utf8');
      const beside = besideOf(place());
      mkdirSync(path.dirname(beside), { recursive: true });
      symlinkSync(FULL, beside);
      const problem = await run().catch((error: unknown) => error);
      expect(wordsFor(problem)).toContain('the disk is full (ENOSPC)');
      expect([
        before,
        before.replace(/^url:.*\n/mu, (url) => `${url}sha256: ${sumOfFile(ilacs2023())}\n`),
      ]).toContain(readFileSync(file(REPORT), 'utf8'));
      rmSync(beside, { force: true });
      expect(await run()).toEqual({ kept: [REPORT], changed: [], missing: [] });
      expect(sumOfFile(readFileSync(path.join(site.root, fileOfOriginal(REPORT))))).toBe(
        sumOfFile(ilacs2023()),
      );
    },
  );

  it('that have changed are told, and the copy at hand stays', async () => {
    await run();
    const [document] = fake.providers.get(1) ?? [];
    if (document) fake.providers.set(1, [{ ...document, body: '%PDF-1.4 another' }]);
    expect(await run(true)).toEqual({ kept: [], changed: [REPORT], missing: [] });
    expect(sumOfFile(readFileSync(path.join(site.root, fileOfOriginal(REPORT))))).toBe(
      sumOfFile(ilacs2023()),
    );
  });

  it('that have not changed are not sent again', async () => {
    await run();
    const [document] = fake.providers.get(1) ?? [];
    // Of the same length: only the mark of the host says that it is the same.
    if (document) fake.providers.set(1, [{ ...document, body: '%PDF-'.padEnd(ilacs2023().length) }]);
    expect(await run(true)).toEqual({ kept: [REPORT], changed: [], missing: [] });
  });

  it('can be taken from a folder instead', async () => {
    const folder = path.join(site.root, 'pdfs');
    mkdirSync(folder);
    writeFileSync(path.join(folder, '50000001.pdf'), ilacs2023());
    const report = await takeFrom(folder, { root: site.root, sources: await sources() });
    expect(report).toEqual({ kept: [REPORT], changed: [], missing: [] });
    expect(readdirSync(path.join(site.root, 'library/originals/northwick'))).toHaveLength(1);
    expect(fake.asked).toEqual([]);
  });
});
