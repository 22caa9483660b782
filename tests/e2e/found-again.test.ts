import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it('leads from each theme that was found again to that theme in the council, once they are opened', async () => {
  const { page, errors } = await openPage('/found-again/');
  const themes = page.locator('[data-found-again] details p').first();
  const names = ((await themes.textContent()) ?? '').split('; ');
  await page.getByText('Which themes').first().click();
  await themes.locator('a').first().waitFor();
  expect(await themes.locator('a').allInnerTexts()).toEqual(names);
  expect(await themes.innerText()).toBe(names.join('; '));
  const council = page.locator('[data-found-again] > li', { has: page.locator('details') }).first();
  const home = await council.locator('a').first().getAttribute('href');
  for (const link of await themes
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) {
    expect(link).toContain((home ?? '').replace('/councils/', '/journeys/'));
    expect((await page.request.get(link)).status()).toBe(200);
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

it('names them without a script too', async () => {
  const { page } = await openPage('/found-again/', { javaScript: false });
  await page.getByText('Which themes').first().click();
  expect(await page.locator('[data-found-again] details p').first().innerText()).not.toBe('');
  await page.context().close();
});
