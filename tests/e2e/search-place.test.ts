import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
/** Other tests may keep the machine busy. */
const PATIENT = { timeout: 10_000 };

/** Goes to a result and rests there: how far down that is. */
async function placeAt(page: Page, result: number): Promise<number> {
  await page
    .locator('.result')
    .nth(result)
    .evaluate((item) => item.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = await page.evaluate(() => scrollY);
  await page.waitForFunction((y) => (history.state as { y?: number } | null)?.y === y, place);
  return place;
}

it.each([360, 1280])(
  'stays where the reader was when the page is loaded anew, at %i pixels',
  async (width) => {
    const { page } = await openPage('/search/?q=agency', { width });
    await page.locator('.result').first().waitFor();
    const results = page.locator('.result');
    await page.mouse.wheel(0, 2_000);
    await expect.poll(() => results.count(), PATIENT).toBe(20);
    await page.locator('[data-search-more]').click();
    await expect.poll(() => results.count(), PATIENT).toBe(40);
    const place = await placeAt(page, 35);
    await page.reload();
    await expect.poll(() => results.count(), PATIENT).toBe(40);
    await expect.poll(() => page.evaluate(() => scrollY), PATIENT).toBe(place);
  },
);
