import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const ITEM = '[data-handout-statements] > li';

it('takes statements from any page, keeps them in the order that is chosen, and is its own address', async () => {
  const { page, errors } = await openPage('/themes/neglect/');
  const lines = page.locator('[data-statements] .line');
  for (const at of [0, 1]) {
    await lines.nth(at).hover();
    await lines.nth(at).getByRole('button', { name: 'Add to handout' }).click();
  }
  const words = await page.locator('[data-statements] .line > p:not(.origin)').allInnerTexts();
  await page.getByRole('link', { name: 'See handout' }).click();
  await page.waitForURL('**/handout/**');
  await page.locator(`${ITEM} .line > p:not(.origin)`).nth(1).waitFor();
  expect(await page.locator(`${ITEM} .line > p:not(.origin)`).allInnerTexts()).toEqual(words.slice(0, 2));
  await page.locator(ITEM).nth(1).getByRole('button', { name: 'Move up' }).click();
  await page.locator(`${ITEM} .line > p:not(.origin)`).nth(1).waitFor();
  expect(await page.locator(`${ITEM} .line > p:not(.origin)`).first().innerText()).toBe(words[1]);
  expect(new URL(page.url()).search).toMatch(/^\?s=[^,]+,[^,]+$/u);
  expect(await page.locator('[data-handout-code] svg').count()).toBe(1);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('shows what an address names, with questions and a title, and says where a statement is gone', async () => {
  const { page } = await openPage('/handout/?s=medway/no-such-source~gone&q=neglect.1&title=Morning');
  await page.locator(ITEM).filter({ hasText: 'no longer here' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Morning' }).isVisible()).toBe(true);
  expect(await page.locator('[data-handout-questions] li').count()).toBe(1);
  await page.context().close();
});
