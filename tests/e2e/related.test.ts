import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

/** Opens the tools of the first statement of a page and asks what is like it. */
async function askFirst(page: Page, line: string) {
  const statement = page.locator(line).first();
  await statement.getByRole('button', { name: /^(?:Cite or choose|More): /u }).click();
  const button = statement.getByRole('button', { name: 'Alike elsewhere' });
  await button.click();
  return { statement, button };
}

it.each([
  ['a source', '/sources/lancashire/2018-08-17-inspection-report/', 'article.statement'],
  ['a theme in a council', '/journeys/lancashire/agency-reliance/', '.line'],
])('shows below a statement of %s what is most like it in other councils', async (_, address, line) => {
  const { page, errors } = await openPage(address);
  const { statement, button } = await askFirst(page, line);
  const alike = statement.locator('.alike li');
  await alike.first().waitFor();
  expect(await alike.count()).toBeLessThanOrEqual(5);
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  const councils = await statement.locator('.alike .result-council').allInnerTexts();
  expect(new Set(councils).size).toBe(councils.length);
  expect(councils.filter((name) => name.includes('Lancashire'))).toEqual([]);
  expect(await page.locator('[data-announce]').innerText()).toContain('other councils');
  const to = await alike.first().getByRole('link').getAttribute('href');
  await button.click();
  expect(await statement.locator('.alike').count()).toBe(0);
  expect((await page.request.get(new URL(to ?? '', page.url()).href)).status()).toBe(200);
  expect(errors).toEqual([]);
});

it('says so where what is alike cannot be loaded', async () => {
  const { page } = await openPage('/journeys/lancashire/agency-reliance/');
  await page.route('**/search-index/**', (route) => route.abort());
  const { statement } = await askFirst(page, '.line');
  await statement.locator('.alike').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await statement.locator('.alike li').count()).toBe(0);
});
