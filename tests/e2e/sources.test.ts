import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it('sources of every year are narrowed by words of their title, publisher or council, and empty years go', async () => {
  const { page } = await openPage('/sources/');
  const shown = page.locator('.source-rows > li').filter({ visible: true });
  const all = await shown.count();
  await page.getByLabel('Title, publisher').fill('lancashire telegraph');
  const left = await shown.allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.length).toBeLessThan(all);
  expect(left.filter((text) => !/lancashire/iu.test(text) || !/telegraph/iu.test(text))).toEqual([]);
  const years = await page.locator('section.in-turn').filter({ visible: true }).count();
  expect(years).toBeLessThanOrEqual(left.length);
  expect(await page.locator('output').innerText()).toContain(`${left.length} of `);
  await page.context().close();
});

it('a link to a year of sources leads to it, though the years before it were not laid out', async () => {
  const { page } = await openPage('/sources/#of-2015');
  await expect
    .poll(() =>
      page.locator('#of-2015').evaluate((heading) => Math.round(heading.getBoundingClientRect().top)),
    )
    .toBeLessThan(60);
  await page.context().close();
});

it('every source stands on the page without JavaScript', async () => {
  const { page } = await openPage('/sources/', { javaScript: false });
  expect(await page.locator('.source-rows > li').filter({ visible: true }).count()).toBeGreaterThan(1300);
  await page.context().close();
});
