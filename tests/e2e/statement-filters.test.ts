import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findingText, sourceText } from '../knowledge.ts';
import { useSmallSite } from './small-built.ts';

const FINDINGS = 70;

const body = Array.from({ length: FINDINGS }, (_, index) =>
  findingText(`f-${index}`, 'themes="caseloads" tone=concern'),
).join('\n\n');
const open = useSmallSite({
  'content/sources/exampleshire/many.md': sourceText({
    councils: 'exampleshire',
    published: '2019-05-01',
    body,
  }),
  'content/sources/exampleshire/one.md': sourceText({
    councils: 'exampleshire',
    published: '2018-05-01',
    body: findingText('one', 'themes="caseloads" tone=mixed'),
  }),
});

/** How far below the top of the window something stands. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

it('who asks for more statements stands at the first of them, not at a word in it, and hears which they are', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('[data-announce]', { hasText: '31 to 60 of' }).waitFor();
  const place = await page.evaluate(() => {
    const lines = [...document.querySelectorAll('[data-found] .line')];
    return lines.findIndex((line) => line === document.activeElement);
  });
  expect(place).toBe(30);
  await page.context().close();
});

it('a choice in an address is understood in any case', async () => {
  const { page } = await open('/themes/caseloads/?tone=Concern');
  await page
    .locator('[data-statement-count]', { hasText: /^\d+ of \d+ statements, on 1 council: concern/u })
    .waitFor();
  expect(await page.locator('[data-statement-filters] [value="concern"]').isChecked()).toBe(true);
  await page.context().close();
});

it('a choice in an address that no filter offers is said to be left out', async () => {
  const { page } = await open('/themes/caseloads/?tone=purple');
  await page
    .locator('[data-statement-count]', { hasText: 'There is no filter “purple”; it was left out.' })
    .waitFor();
  await page.context().close();
});

it('who opens the address of a filtered list is put at the list, and hears there what is shown', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  await page.locator('[data-found] .line').first().waitFor();
  await page.waitForURL('**/?tone=concern#statements');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await topOf(page, '[data-statement-count]')).toBeLessThan(450);
  await page.context().close();
});

it('an address that names another place leads there', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern#years');
  await page.locator('[data-found] .line').first().waitFor();
  expect(page.url()).toMatch(/\?tone=concern#years$/u);
  expect(await topOf(page, '#years')).toBeLessThan(300);
  expect(await topOf(page, '[data-statement-count]')).toBeGreaterThan(300);
  await page.context().close();
});

it('the way past the header is no place: its address, as it was once, leads to the list', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern#main');
  await page.locator('[data-found] .line').first().waitFor();
  await page.waitForURL('**/?tone=concern#statements');
  expect(await topOf(page, '[data-statement-count]')).toBeLessThan(450);
  await page.context().close();
});

it('who skips the header still copies the address of the list', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  await page.locator('[data-found] .line').first().waitFor();
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  expect(await topOf(page, 'main')).toBeLessThan(100);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
    });
  });
  await page.getByRole('button', { name: 'Copy link with filters' }).click();
  await expect.poll(() => page.title()).toMatch(/\/themes\/caseloads\/\?tone=concern#statements$/u);
  await page.context().close();
});

it('Back from another place of the page leads to the choice that was made there', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  const count = page.locator('[data-statement-count]');
  await count.filter({ hasText: ': concern.' }).waitFor();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Year by year' })
    .click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await count.filter({ hasText: 'the newest first' }).waitFor();
  await page.goBack();
  await count.filter({ hasText: ': concern.' }).waitFor();
  await page.context().close();
});

it('a choice made on the page moves nothing, and its address leads back to the list', async () => {
  const { page } = await open('/themes/caseloads/');
  await page.locator('[data-statement-filters]').evaluate((form) => {
    const concern = form.querySelector<HTMLInputElement>('[value="concern"]');
    if (concern) concern.checked = true;
    form.dispatchEvent(new Event('input'));
  });
  await page.locator('[data-found] .line').first().waitFor();
  expect(page.url()).toMatch(/\/themes\/caseloads\/\?tone=concern#statements$/u);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.locator('[data-statement-count]', { hasText: 'the newest first' }).waitFor();
  expect(page.url()).toMatch(/\/themes\/caseloads\/$/u);
  await page.context().close();
});

it('who comes back finds as many statements as there were, where they were', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  await page.getByRole('button', { name: 'Show more' }).click();
  const last = page.locator('[data-found] .line').nth(FINDINGS - 15);
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await last.locator('.origin a').click();
  await page.waitForURL('**/sources/**');
  await page.goBack();
  await last.waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await page.context().close();
});

it.each([360, 1280])('who loads the page anew stays where they were, at %i pixels', async (width) => {
  const { page } = await open('/themes/caseloads/?tone=concern', { width });
  await page.getByRole('button', { name: 'Show more' }).click();
  const last = page.locator('[data-found] .line').nth(FINDINGS - 15);
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  // What is kept is written when the reader rests.
  await page.waitForFunction((y) => (history.state as { y?: number } | null)?.y === y, before);
  await page.reload();
  await last.waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await page.context().close();
});

it('older addresses with a period of years still filter', async () => {
  const { page } = await open('/themes/caseloads/?period=to-2022');
  await page.locator('[data-statement-count]', { hasText: ': from 2018.' }).waitFor();
  await page.waitForURL('**/?from=2018#statements');
  await page.context().close();
});

it.each([
  { asked: '?tone=concern', late: /\.js(?:on)?$/u },
  { asked: '?tone=concern#statements', late: /\.js(?:on)?$/u },
  { asked: '?tone=mixed', late: /\.js(?:on)?$/u },
  { asked: '?tone=mixed#statements', late: /\.js(?:on)?$/u },
  { asked: '?tone=mixed', late: /\.json$/u },
])('on a slow phone nothing jumps when what ends in $late comes late to $asked', async ({ asked, late }) => {
  const { page } = await open('/themes/', { width: 412 });
  await page.route(late, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset.moved = String(
          Number(document.documentElement.dataset.moved ?? 0) + value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(`/themes/caseloads/${asked}`, page.url()).href);
  await page.locator('[data-found] .line').first().waitFor();
  await page.waitForTimeout(300);
  expect(await topOf(page, '[data-statement-count]')).toBeLessThan(450);
  expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.05);
  await page.context().close();
});

it('downloads exactly what the filters leave, all of it, with whole addresses', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern&from=2019');
  await page.locator('[data-found] .line').first().waitFor();
  const words = await page.locator('[data-statement-count]').innerText();
  expect(words).toMatch(new RegExp(`^${FINDINGS} of [0-9]{2,} statements`, 'u'));
  expect(words).not.toContain(`of ${FINDINGS} statements`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these as CSV' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('improvement-journeys-caseloads-concern-from-2019.csv');
  const text = readFileSync(await download.path(), 'utf8');
  const [fields = '', ...rows] = text.trimEnd().split('\r\n');
  expect(fields.startsWith('\uFEFFcouncilName,')).toBe(true);
  expect(rows).toHaveLength(FINDINGS);
  const { origin } = new URL(page.url());
  expect(rows.filter((row) => row.includes(`,${origin}/sources/exampleshire/`))).toHaveLength(FINDINGS);
  expect(rows.filter((row) => row.includes(',Words of f-'))).not.toHaveLength(0);
  await page.context().close();
});

it('offers no table of nothing', async () => {
  const { page } = await open('/themes/caseloads/?tone=strength');
  await page.getByText(/^0 of \d+ statements/u).waitFor();
  const download = page.getByRole('button', { name: 'Download these as CSV' });
  expect(await download.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await download.waitFor();
  await page.context().close();
});

it('lists of councils say so too', async () => {
  const { page } = await open('/councils/?region=atlantis');
  await page.locator('output', { hasText: 'There is no filter “atlantis”; it was left out.' }).waitFor();
  expect(await page.locator('select[name="region"]').inputValue()).toBe('');
  await page.context().close();
});
