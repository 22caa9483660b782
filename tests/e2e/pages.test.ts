import { beforeAll, describe, expect, inject, it } from 'vitest';
import { onePageOfEveryKind } from '../site/page-kinds.ts';
import { useBrowser, type OpenedPage } from './browser.ts';

const { root, below } = inject('sites');
const openPage = useBrowser();

describe.each(onePageOfEveryKind(root.folder))('%s', (address) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage(address);
    return () => opened.page.context().close();
  });

  it('opens without an error and asks no other host for anything', async () => {
    await opened.page.waitForLoadState('networkidle');
    expect(opened.errors).toEqual([]);
    expect(opened.foreignRequests).toEqual([]);
  });

  it('follows a reader who prefers dark', async () => {
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    const brightness = await opened.page.evaluate(() => {
      const numbers = getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? [];
      return Math.max(...numbers.slice(0, 3).map(Number));
    });
    expect(brightness).toBeLessThan(80);
  });

  it('needs no sideways scrolling on a screen 320 pixels wide', async () => {
    await opened.page.setViewportSize({ width: 320, height: 900 });
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('says what it has to say without JavaScript', async () => {
    const { page } = await openPage(address, { javaScript: false });
    expect(await page.locator('h1').innerText()).toBe(await opened.page.locator('h1').innerText());
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    await page.context().close();
  });

  it('opens below a base path without an error', async () => {
    const { page, errors } = await openPage(address, { site: below });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

it('narrows what was asked again by theme and region without a script', async () => {
  const { page } = await openPage('/asked-again/', { javaScript: false });
  const shown = () =>
    page
      .locator('[data-item]')
      .evaluateAll((items) =>
        items.filter((item) => item.checkVisibility()).map(({ dataset }) => dataset.theme ?? ''),
      );
  const all = await shown();
  await page.locator('select[name="theme"]').selectOption('oversight');
  const ofTheme = await shown();
  expect(ofTheme).toEqual(all.filter((theme) => theme === 'oversight'));
  await page.locator('select[name="region"]').selectOption('London');
  const ofRegion = await shown();
  expect(ofRegion.length).toBeGreaterThan(0);
  expect(ofRegion.length).toBeLessThan(ofTheme.length);
  await page.context().close();
});
