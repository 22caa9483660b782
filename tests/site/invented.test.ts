import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { useBrowser } from '../e2e/browser.ts';
import { findingText, sourceText } from '../knowledge.ts';
import { SMALL_CONTENT } from '../small-site.ts';
import type { TestSite } from './build-sites.ts';

const FRAMEWORK = `  invented: {
    name: 'Framework of this test',
    shortName: 'INVENTED',
    from: date('2025-01'),
    until: null,
    scale: {
      exceptional: { name: 'Exceptional', tint: 'indigo' },
      strong: { name: 'Strong', tint: 'teal' },
      expected: { name: 'Expected', tint: 'blue' },
      'needs-attention': { name: 'Needs attention', tint: 'amber', said: ['needs attention', 'need attention'] },
      urgent: { name: 'Urgent', tint: 'red' },
    },
    areas: ['overall', 'leadership'],
    caution: 'It is invented.',
  },
`;

const EVENT_TYPE = `  'peer-review': { ...visit, name: 'Peer review', dates: 'Peers were there' },
`;

const inspection = (council: string, overall: string) =>
  sourceText({
    kind: 'inspection-report',
    councils: council,
    published: '2025-03-14',
    events: [
      `{ id: ${council}/2025-inspection, type: inspection, framework: invented, dates: 2025-02-03, judgements: { overall: ${overall}, leadership: strong } }`,
    ],
    body: findingText('few-caseloads', 'themes=caseloads tone=strength'),
  });

const SOURCES = {
  'exampleshire/2016-report': sourceText({
    kind: 'inspection-report',
    councils: 'exampleshire',
    published: '2016-03-14',
    events: [
      '{ id: exampleshire/2016-inspection, type: inspection, framework: sif, judgements: { overall: good } }',
    ],
    body: findingText('mixed-caseloads', 'themes=caseloads tone=mixed'),
  }),
  'exampleshire/2025-report': inspection('exampleshire', 'expected'),
  'sampleton/2025-report': inspection('sampleton', 'urgent'),
  'exampleshire/2025-peers': sourceText({
    kind: 'council-paper',
    councils: 'exampleshire',
    published: '2025-10-01',
    events: ['{ id: exampleshire/2025-peer-review, type: peer-review, dates: 2025-09-02/2025-09-04 }'],
  }),
};

const root = copyProject(SMALL_CONTENT);
const openPage = useBrowser();
let server: Server;
let site: TestSite;

/** Adds an entry to the table of one file: all that a new framework or type of event asks for. */
function append(file: string, entry: string): void {
  const place = path.join(root, file);
  const [before, after, ...more] = readFileSync(place, 'utf8').split('} as const satisfies Record<');
  if (after === undefined || more.length > 0) throw new Error(`${file} has no one table to add to.`);
  writeFileSync(place, `${before}${entry}} as const satisfies Record<${after}`);
}

function addSources(): void {
  mkdirSync(path.join(root, 'content/sources/sampleton'));
  for (const [id, text] of Object.entries(SOURCES))
    writeFileSync(path.join(root, `content/sources/${id}.md`), text);
}

beforeAll(async () => {
  append('src/model/frameworks.ts', FRAMEWORK);
  append('src/model/event-types.ts', EVENT_TYPE);
  addSources();
  execFileSync('node', ['scripts/build.ts'], {
    cwd: root,
    env: ownEnv(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const folder = path.join(root, 'dist');
  server = await serve({ folder, base: '/', port: 0, host: '127.0.0.1' });
  site = { base: '/', folder, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}, 120_000);

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const built = (file: string): string => readFileSync(path.join(site.folder, file), 'utf8');

it('an invented framework is in the filters of the councils, which work without JavaScript', async () => {
  const { page, errors } = await openPage('/councils/', { site, javaScript: false });
  const shown = () => page.locator('#councils > li:visible .council-name a').allInnerTexts();
  expect(await shown()).toEqual(['Exampleshire', 'Sampleton']);
  await page.locator('select[name="grade"]').selectOption({ label: 'Expected (1)' });
  expect(await shown()).toEqual(['Exampleshire']);
  await page.locator('select[name="grade"]').selectOption('');
  await page.getByLabel('Framework').selectOption({ label: 'INVENTED' });
  expect(await shown()).toEqual(['Exampleshire', 'Sampleton']);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('the invented framework, years, and every tone filter all statements on a theme', async () => {
  const { page, errors } = await openPage('/themes/caseloads/', { site });
  const shown = () => page.locator('.statement-groups:visible .line').count();
  const count = page.locator('[data-statement-count]');
  expect(await shown()).toBe(4);
  await page.getByLabel('From').selectOption('2025');
  await count.filter({ hasText: '2 of 4 statements, on 2 councils: from 2025.' }).waitFor();
  expect(await shown()).toBe(2);
  await page.getByLabel('From').selectOption('');
  await page.getByLabel('Inspection framework').selectOption({ label: 'INVENTED' });
  await count.filter({ hasText: '2 of 4 statements, on 2 councils: INVENTED.' }).waitFor();
  expect(await shown()).toBe(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await count.filter({ hasText: '4 statements, the newest first' }).waitFor();
  expect(await shown()).toBe(4);
  await page.getByRole('radio', { name: 'Concern' }).check();
  await count.filter({ hasText: '1 of 4 statements, on 1 council: concern.' }).waitFor();
  expect(await shown()).toBe(1);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('a line has a level for each of its five grades, and places those of four among them', async () => {
  const { page } = await openPage('/journeys/exampleshire/', { site });
  const line = page.locator('.journey-line.is-wide');
  const levels = line.locator('.level');
  expect(await levels.evaluateAll((all) => all.map((level) => level.textContent.trim()))).toEqual([
    'Exceptional',
    'Strong',
    'Expected',
    'Needs attention',
    'Urgent',
  ]);
  const heights = await line.locator('.node').evaluateAll((all) =>
    all.map((node) => ({
      y: Number(node.querySelector('circle')?.getAttribute('cy')),
      words: node.textContent.trim(),
    })),
  );
  const levelHeights = await levels.evaluateAll((all) =>
    all.map((level) => Number(level.querySelector('line')?.getAttribute('y1'))),
  );
  const [first = 0, last = 0] = [levelHeights[0], levelHeights[4]];
  expect(heights).toEqual([
    { y: expect.closeTo(first + (last - first) / 3, 0) as number, words: '2016, good' },
    { y: levelHeights[2], words: '2025' },
  ]);
  // Each bar of a mark begins where its path moves to.
  const barsIn = async (name: string) =>
    ((await page.locator(`#grade-expected .${name}`).getAttribute('d')) ?? '').split('M').length - 1;
  expect([await barsIn('bar'), await barsIn('bar-empty')]).toEqual([3, 2]);
  await page.context().close();
});

it('an invented type of event stands in the lane of its role and under its own words', async () => {
  const { page } = await openPage('/journeys/exampleshire/', { site });
  expect(await page.locator('.journey-line.is-wide .lane circle').count()).toBe(2);
  const event = page.locator('article[id="2025-peer-review"]');
  expect(await event.getByRole('heading', { name: 'Peer review' }).count()).toBe(1);
  expect(await event.locator('.facts').innerText()).toMatch(/Peers were there\s+2 to 4 September 2025/u);
  await page.context().close();
});

it('both are in the tables of the data and of the framework', () => {
  expect(built('data/judgements.csv')).toContain('exampleshire/2025-inspection,overall,expected,invented');
  expect(built('data/judgements-by-year.csv')).toMatch(
    /^\uFEFFframework,.*,exceptional,.*\r\n(?:.*\r\n)*invented,2025,2,/u,
  );
  expect(built('data/events.csv')).toContain(',peer-review,Peer review,');
  expect(built('about/index.html')).toContain('from January 2025');
  expect(built('about/index.html')).toContain('The five grades are exceptional, strong,');
});

it('both are found, and narrowed to, in the search', async () => {
  const { page, errors } = await openPage('/search/?q=peer+review', { site });
  await page.locator('.result-title a').filter({ hasText: 'Peer review, Exampleshire' }).waitFor();
  await page.goto(`${site.url}search/?q=inspection&grade=Expected`);
  await page.locator('.result-title a').first().waitFor();
  const councils = await page.locator('.result .result-council').allInnerTexts();
  expect(new Set(councils)).toEqual(new Set(['Exampleshire']));
  expect(errors).toEqual([]);
  await page.context().close();
});
