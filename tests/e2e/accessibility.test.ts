import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { draw } from '../draw.ts';
import { everyPage, onePageOfEveryKind } from '../site/page-kinds.ts';
import { useBrowser } from './browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** How many pages are drawn anew in each run, and how wide they are shown: lines wrap elsewhere at each. */
const DRAWN = 12;
const WIDTHS = [320, 412, 520, 640, 900, 1280];
const openPage = useBrowser();

/** What axe finds against WCAG 2.2 AA: each rule with the number of elements concerned and the first of them. */
const faultsOn = (page: Page): Promise<string[]> => faultsAgainst(page, WCAG);

async function faultsAgainst(page: Page, rules: string[]): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)} })`);
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}, first ${nodes[0]?.html.slice(0, 200) ?? ''})`,
  );
}

it.each(onePageOfEveryKind(inject('sites').root.folder))(
  '%s passes the checks for WCAG 2.2 AA, in light and in dark, and on a phone',
  async (address) => {
    const { page } = await openPage(address);
    await page.evaluate(axe.source);
    const light = await faultsOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faultsOn(page);
    await page.setViewportSize({ width: 360, height: 780 });
    expect({ light, dark, phone: await faultsOn(page) }).toEqual({ light: [], dark: [], phone: [] });
    await page.context().close();
  },
);

it('links and buttons of pages drawn anew stand far enough apart for a finger, at every width', async () => {
  const found = [];
  for (const address of draw(everyPage(inject('sites').root.folder), DRAWN)) {
    const { page } = await openPage(address);
    await page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      found.push(
        ...(await faultsAgainst(page, ['target-size'])).map((fault) => `${address} ${width}: ${fault}`),
      );
    }
    await page.context().close();
  }
  expect(found).toEqual([]);
});

it.each([
  ['empty', '', '[data-search-box]'],
  ['with results', '?q=agency&council=medway', '.result'],
  ['with nothing found', '?q=zzzzqqqq', '[data-search-count]:has-text("Nothing found")'],
])('the search page %s passes the checks for WCAG 2.2 AA', async (_, question, shown) => {
  for (const width of [360, 1280]) {
    const { page } = await openPage(`/search/${question}`, { width });
    await page.locator(shown).first().waitFor();
    await page.locator('[data-search-filters]').evaluate((filters) => filters.setAttribute('open', ''));
    await page.evaluate(axe.source);
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  }
});

it('the search page with an error passes the checks for WCAG 2.2 AA and tells it to a screen reader', async () => {
  const { page } = await openPage('/search/');
  await page.route('**/search-index/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('agency');
  await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  await page.evaluate(axe.source);
  expect(await faultsOn(page)).toEqual([]);
  await page.context().close();
});
