import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const JOURNEY = '/journeys/lancashire/';
const openPage = useBrowser();

/** The address of a group of findings that stands in a fold, and that the table of threads links to. */
const foldedPlace = (page: Page): Promise<string> =>
  page
    .locator('.threads a[href^="#"]')
    .evaluateAll(
      (links) =>
        links
          .map((link) => (link as HTMLAnchorElement).hash.slice(1))
          .find((id) => document.getElementById(id)?.closest('.fold')) ?? '',
    );

it('are found by the name of their council, a list without any going with its heading', async () => {
  const { page } = await openPage('/journeys/?name=lancash');
  const shown = page.locator('.journey-rows li:visible h3');
  expect((await shown.allInnerTexts()).map((name) => name.trim())).toEqual(['Lancashire']);
  expect(await page.getByRole('heading', { level: 2 }).and(page.locator('main :visible')).count()).toBe(1);
  expect(await page.locator('[data-filters] output').innerText()).toMatch(/^1 of \d+ journeys$/u);
  await page.context().close();
});

it('opens a fold of findings for the link that leads into it', async () => {
  const { page } = await openPage(JOURNEY);
  const place = await foldedPlace(page);
  const findings = page.locator(`[id="${place}"]`);
  expect(await findings.isVisible()).toBe(false);
  await page.locator(`.threads a[href="#${place}"]`).first().click();
  await findings.locator('.line').first().waitFor();
  await page.context().close();
});

it('opens a fold of findings for its address, without JavaScript too', async () => {
  const { page } = await openPage(JOURNEY);
  const place = await foldedPlace(page);
  const { page: direct } = await openPage(`${JOURNEY}#${place}`, { javaScript: false });
  await direct.locator(`[id="${place}"] .line`).first().waitFor();
  await Promise.all([page, direct].map((each) => each.context().close()));
});

it('prints what is folded', async () => {
  const { page } = await openPage(JOURNEY);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.fold .line').filter({ visible: false }).count()).toBe(0);
  await page.context().close();
});

it('prints the table of threads in the width of the paper', async () => {
  const { page } = await openPage(JOURNEY, { width: 673 });
  await page.emulateMedia({ media: 'print' });
  const ends = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
  expect(await ends('table.threads')).toBeLessThanOrEqual(await ends('main'));
  await page.context().close();
});

it('leads from a theme of a journey to its thread, and from there back to each event', async () => {
  const { page } = await openPage(JOURNEY);
  const theme = page.locator('.threads tbody th a').first();
  const name = await theme.innerText();
  await theme.click();
  await page.waitForURL(/\/journeys\/lancashire\/[^/]+\/$/u);
  expect(await page.locator('h1').innerText()).toMatch(
    new RegExp(`^${name} in Lancashire, \\d{4} to \\d{4}$`, 'u'),
  );
  await page.locator('.thread h2 a').first().click();
  await page.waitForURL(/\/journeys\/lancashire\/#/u);
  expect(await page.locator('.event:target').isVisible()).toBe(true);
  await page.context().close();
});
