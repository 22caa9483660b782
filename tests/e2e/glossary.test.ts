import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it('the glossary is narrowed by a word of a term or its meaning, and empty letters go', async () => {
  const { page } = await openPage('/glossary/');
  await page.getByLabel('A word or initials').fill('mash');
  expect(await page.locator('#mash').isVisible()).toBe(true);
  expect(await page.locator('#psw').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 2, name: 'P', exact: true }).isVisible()).toBe(false);
  expect(page.url()).toContain('name=mash');
  await page.context().close();
});

it('the glossary is narrowed to a part of the work, and whole, without JavaScript', async () => {
  const { page } = await openPage('/glossary/', { javaScript: false });
  expect(await page.locator('#psw').isVisible()).toBe(true);
  await page.getByLabel('Part of the work').selectOption('front-door');
  expect(await page.locator('#psw').isVisible()).toBe(false);
  expect(await page.locator('#mash').isVisible()).toBe(true);
  await page.context().close();
});
