import { describe, expect, inject, it } from 'vitest';
import { onePageOfEveryKind } from '../site/page-kinds.ts';
import { useBrowser } from './browser.ts';

const { root, below } = inject('sites');
const openPage = useBrowser();

describe.each(onePageOfEveryKind(root.folder))('%s', (address) => {
  it('opens without an error, asks no other host for anything, and has one main heading', async () => {
    const { page, errors, foreignRequests } = await openPage(address);
    await page.waitForLoadState('networkidle');
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.context().close();
  });

  it('opens below a base path without an error', async () => {
    const { page, errors } = await openPage(address, { site: below });
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('needs no sideways scrolling on a screen 320 pixels wide', async () => {
    const { page } = await openPage(address, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('says the same without JavaScript', async () => {
    const { page } = await openPage(address, { javaScript: false });
    expect((await page.locator('h1').innerText()).length).toBeGreaterThan(0);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    await page.context().close();
  });

  it('follows a reader who prefers dark', async () => {
    const { page } = await openPage(address, { colorScheme: 'dark' });
    const brightness = await page.evaluate(() => {
      const numbers = getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? [];
      return Math.max(...numbers.slice(0, 3).map(Number));
    });
    expect(brightness).toBeLessThan(80);
    await page.context().close();
  });
});
