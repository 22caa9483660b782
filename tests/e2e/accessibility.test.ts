import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { onePageOfEveryKind } from '../site/page-kinds.ts';
import { useBrowser } from './browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const openPage = useBrowser();

/** What axe finds against WCAG 2.2 AA: each rule with the number of elements concerned and the first of them. */
async function faultsOn(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`);
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
