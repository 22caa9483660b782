import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findingText, sourceText } from '../knowledge.ts';
import { useSmallSite } from './small-built.ts';

const sourceOf = (year: number, count: number, tone: string): string =>
  sourceText({
    councils: 'exampleshire',
    published: `${year}-05-01`,
    body: Array.from({ length: count }, (_, index) =>
      findingText(`f-${index}`, `themes="caseloads" tone=${tone}`),
    ).join('\n\n'),
  });

const FINDINGS = 70;
/** More than are printed. */
const MANY = 230;

const open = useSmallSite({
  'content/sources/exampleshire/some.md': sourceOf(2019, FINDINGS, 'concern'),
  'content/sources/exampleshire/many.md': sourceOf(2018, MANY, 'strength'),
});

/** What a browser does before it draws a page for paper, and after. */
const turnTo = (page: Page, moment: 'beforeprint' | 'afterprint'): Promise<void> =>
  page.evaluate((name) => {
    dispatchEvent(new Event(name));
  }, moment);

it('the title and the paper name the choice, and all of the list is printed', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern&to=2019');
  const lines = page.locator('[data-found] .line');
  await lines.first().waitFor();
  expect(await lines.count()).toBe(30);
  expect(await page.title()).toBe('concern, up to 2019 – Caseloads – Improvement Journeys');
  await page.emulateMedia({ media: 'print' });
  await turnTo(page, 'beforeprint');
  expect(await page.locator('[data-statement-count]').innerText()).toContain(': concern, up to 2019.');
  expect(await page.locator('[data-printed]').innerText()).toMatch(
    /^Filtered by concern, up to 2019\. Printed /u,
  );
  expect(await lines.count()).toBeGreaterThanOrEqual(FINDINGS);
  expect(await page.locator('[data-on-paper]').textContent()).toBe('');
  await turnTo(page, 'afterprint');
  expect(await lines.count()).toBe(30);
  await page.context().close();
});

it('of a list that is too long for paper, paper says how many more there are and where', async () => {
  const { page } = await open('/themes/caseloads/?tone=strength');
  const lines = page.locator('[data-found] .line');
  await lines.first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await turnTo(page, 'beforeprint');
  expect(await lines.count()).toBe(200);
  expect(await page.locator('[data-on-paper]').innerText()).toMatch(
    /^The newest 200 of these 23\d; the other 3\d stand at the address at the head of the first sheet\.$/u,
  );
  await page.context().close();
});

it('lists of councils name on paper what they are filtered by, and say how much of them is left', async () => {
  const { page } = await open('/councils/?name=ex&region=south+east&order=rank');
  await page.locator('[data-said]').waitFor({ state: 'attached' });
  await turnTo(page, 'beforeprint');
  expect(await page.locator('[data-printed]').textContent()).toMatch(
    /^Filtered by “ex”, South East: (?:\d+|None) of \d+ councils.*; other counts are of all\. Printed /u,
  );
  expect(await page.title()).toBe('“ex”, South East – Councils – Improvement Journeys');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await turnTo(page, 'beforeprint');
  expect(await page.locator('[data-printed]').textContent()).toMatch(/^Printed /u);
  await page.context().close();
});
