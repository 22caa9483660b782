import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ilacs2023 } from '../../tests/reports/eras.ts';
import { focusedLetter, monitoringLetter } from '../../tests/reports/letters.ts';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { politely } from '../lib/polite.ts';
import { startFakeSite, type FakeSite } from './fake-site.ts';
import { watch } from './run.ts';
import { tellWatch } from './tell.ts';

const HURRIED = { pause: 1, timeout: 400, tries: 3, longestWait: 5 };
const NORTHWICK = 80999;
const SAMPLETON = 80998;
const HELD = 50000001;

let site: SmallSite;
let fake: FakeSite;
const run = (drafts: 'none' | 'since' | 'all' = 'none') =>
  watch({ root: site.root, site: fake.url, ask: politely(HURRIED), day: '2026-11-27', drafts });
const read = (file: string): string => readFileSync(path.join(site.root, file), 'utf8');
const council = (name: string, urn: number): string =>
  `---\nname: ${name}\nkind: unitary\nregion: North West\ncodes: { urn: ${urn} }\n---\n`;

beforeEach(async () => {
  site = smallSite();
  fake = await startFakeSite();
  site.write('content/councils/northwick.md', council('Northwick', NORTHWICK));
  site.write('content/councils/sampleton.md', council('Sampleton', SAMPLETON));
  site.write(
    'content/sources/northwick/2018-05-04-inspection-report.md',
    `---\ntitle: T\nkind: inspection-report\npublisher: Ofsted\npublished: 2018-05-04\nurl: ${fake.url}/v1/file/${HELD}\nlicence: ogl-3\ncouncils: [northwick]\nevents:\n  - { id: northwick/2018-inspection, type: inspection }\n---\n`,
  );
  site.write(
    'content/register.yml',
    `# What is known.\nasOf: 2019-01-01\nreports:\n  northwick:\n    - {published: 2018-05-04, url: ${fake.url}/v1/file/${HELD}}\n`,
  );
  fake.providers.set(NORTHWICK, [
    { id: HELD, words: "Children's services inspection, pdf - 04 May 2018", body: 'never asked for' },
    { id: 50000002, words: "Children's services inspection, pdf - 4 February 2025", body: ilacs2023() },
    { id: 50000003, words: 'Monitoring visit, pdf - 3 May 2019', body: monitoringLetter() },
    { id: 50000004, words: 'Focused visit, pdf - 14 June 2023', body: focusedLetter() },
  ]);
});
afterEach(() => {
  fake.stop();
  site.remove();
});

const missing = async () =>
  (await run()).comparison.missing.map(
    ({ council: id, kind, published }) => `${id} ${kind} ${published ?? ''}`,
  );

describe('the watch', () => {
  it('lists what the content does not hold, by council, day and kind, and asks for no document', async () => {
    expect(await missing()).toEqual([
      'northwick monitoring letter 2019-05-03',
      'northwick focused visit letter 2023-06-14',
      'northwick inspection report 2025-02-04',
    ]);
    expect(fake.asked.filter((asked) => asked.startsWith('/v1/file/'))).toEqual([]);
  });

  it('tells a provider that is gone, and one that no council has', async () => {
    fake.providers.set(12345, []);
    const { comparison, crawl } = await run();
    expect(comparison).toMatchObject({ gone: ['sampleton'], strangers: [12345] });
    expect(tellWatch(comparison, crawl)).toContain('- sampleton: its page is gone');
  });

  it('tells a document that may have taken the place of another of the same day', async () => {
    const [first, ...others] = fake.providers.get(NORTHWICK) ?? [];
    if (first) fake.providers.set(NORTHWICK, [{ ...first, id: 50000009 }, ...others]);
    const { comparison } = await run();
    expect(comparison.missing[0]).toMatchObject({
      url: `${fake.url}/v1/file/50000009`,
      replaces: 'content/sources/northwick/2018-05-04-inspection-report.md',
    });
  });

  it('reads lists of many pages', async () => {
    for (let urn = 1; urn <= 230; urn++) fake.providers.set(urn, []);
    expect((await run()).comparison.strangers).toHaveLength(230);
  });

  it('writes reports, not letters, into the register, and the day of the list', async () => {
    await run();
    expect(read('content/register.yml')).toBe(
      `# What is known.\nasOf: 2026-11-27\nreports:\n  northwick:\n    - {published: 2018-05-04, url: ${fake.url}/v1/file/${HELD}}\n    - {published: 2025-02-04, url: ${fake.url}/v1/file/50000002}\n`,
    );
    const before = read('content/register.yml');
    await run();
    expect(read('content/register.yml')).toBe(before);
  });
});

describe('drafts', () => {
  it('are made of what came out, with the address of the original', async () => {
    const { imported } = await run('since');
    expect(imported.map(({ outcome }) => outcome.step?.action)).toEqual(['create', 'create', 'create']);
    const files = readdirSync(path.join(site.root, 'content/sources/northwick'));
    expect(files).toHaveLength(4);
    const urls = files.map((file) => /^url: (.*)$/mu.exec(read(`content/sources/northwick/${file}`))?.[1]);
    expect(urls.sort()).toEqual(
      [HELD, 50000002, 50000003, 50000004].map((id) => `${fake.url}/v1/file/${id}`),
    );
    expect((await run('since')).comparison.missing).toEqual([]);
  });

  it('are not made of what was missing before, unless all are asked for', async () => {
    site.write('content/register.yml', read('content/register.yml').replace('2019-01-01', '2024-01-01'));
    expect((await run('since')).imported.map(({ document }) => document.published)).toEqual(['2025-02-04']);
  });
});

describe('with a fault of the site', () => {
  const REPORT = '/v1/file/50000002';

  it.each(['slow', 'too many', 'broken'] as const)(
    'that passes (%s), it comes back and loses nothing',
    async (fault) => {
      for (const at of ['/search', `/provider/44/${NORTHWICK}`, REPORT])
        fake.faults.set(at, { fault, times: 2 });
      const { crawl, imported } = await run('since');
      expect(crawl.unanswered).toEqual([]);
      expect(imported).toHaveLength(3);
    },
  );

  it.each([
    ['broken', 'answers 500'],
    ['web page', 'is a web page and not a PDF'],
    ['cut', 'does not answer'],
    ['gone', 'answers 404'],
  ] as const)(
    'that stays on a document (%s), the others are drafted, it says so, and asks again the next time',
    async (fault, words) => {
      fake.faults.set(REPORT, { fault, times: 99 });
      const { crawl, imported } = await run('since');
      expect(crawl.unanswered).toEqual([expect.stringContaining(words) as string]);
      expect(imported).toHaveLength(2);
      expect(read('content/register.yml')).toContain('asOf: 2019-01-01');
      fake.faults.clear();
      expect((await run('since')).imported.map(({ document }) => document.published)).toEqual(['2025-02-04']);
      expect(read('content/register.yml')).toContain('asOf: 2026-11-27');
    },
  );

  it('that stays on a list, what is known is asked for all the same', async () => {
    fake.faults.set('/search', { fault: 'broken', times: 99 });
    const { crawl, comparison } = await run();
    expect(crawl.unanswered[0]).toContain('answers 500');
    expect(comparison.missing).toHaveLength(3);
    expect(read('content/register.yml')).toContain('asOf: 2019-01-01');
  });
});
