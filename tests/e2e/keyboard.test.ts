import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it('offers a way past the header as the first thing on a page', async () => {
  const { page } = await openPage('/');
  await page.keyboard.press('Tab');
  const skipLink = page.locator(':focus');
  expect(await skipLink.getAttribute('href')).toBe('#main');
  expect((await skipLink.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('id')).toBe('main');
});

it('shows where the focus is on everything that Tab reaches', async () => {
  const { page } = await openPage('/councils/');
  const reached = await page.locator('a, button, input, select, summary').filter({ visible: true }).count();
  const unmarked: string[] = [];
  for (let step = 0; step < Math.min(reached, 30); step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        html: element.outerHTML.slice(0, 120),
        visible: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    if (!focus.visible) unmarked.push(focus.html);
  }
  expect(unmarked).toEqual([]);
});

it('goes to the search box with a slash, on any page', async () => {
  const { page } = await openPage('/councils/');
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.matches('input[type="search"]'));
});

it('leaves the slash alone once it is switched off', async () => {
  const { page } = await openPage('/accessibility/');
  await page.getByRole('checkbox', { name: /leads to the search box/u }).uncheck();
  await page.reload();
  await page.locator('body').press('/');
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(false);
});
