import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const firstResult = (page: Page) => page.locator('.result-title a').first();
const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** The search page, once it has answered the question in its address. */
async function searchFor(question: string) {
  const opened = await openPage(`/search/?${question}`);
  await opened.page
    .locator('[data-search-count]')
    .filter({ hasText: /\d|Nothing/u })
    .waitFor();
  return opened;
}

it('answers while the question is typed, marks the words, and keeps the question in the address', async () => {
  const { page, errors, foreignRequests } = await openPage('/search/');
  await page.getByRole('searchbox').fill('agency social workers');
  await firstResult(page).waitFor();
  expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
  expect(address(page).get('q')).toBe('agency social workers');
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
});

it('answers the question in the address, with its filters', async () => {
  const { page } = await searchFor('q=agency&council=Medway');
  await firstResult(page).waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('agency');
  const councils = await page.locator('.result-council').allInnerTexts();
  expect(councils.length).toBeGreaterThan(0);
  expect(councils.filter((council) => !council.includes('Medway'))).toEqual([]);
});

it('finds what was meant where a word is mistyped, and says so', async () => {
  const { page } = await searchFor('q=agancy+staff');
  await firstResult(page).waitFor();
  expect(await page.locator('[data-search-spelling]').innerText()).toContain(
    'Showing results for agency staff',
  );
});

it('leads straight to a council whose name is mistyped', async () => {
  const { page } = await searchFor('q=Lancashre');
  await page.locator('[data-search-names]').getByRole('link', { name: 'Lancashire' }).first().click();
  await page.waitForURL(/\/(?:councils|journeys)\/lancashire\//u);
});

it('says plainly that nothing was found', async () => {
  const { page } = await searchFor('q=zzzzqqqq');
  expect(await page.locator('[data-search-count]').innerText()).toContain('Nothing found');
});

it('narrows by a filter, which then stands in the address', async () => {
  const { page } = await searchFor('q=agency');
  const numberOf = async () => Number.parseInt(await page.locator('[data-search-count]').innerText(), 10);
  const before = await numberOf();
  const tones = page.locator('[data-filter="tone"]');
  await tones.locator('summary').click();
  await tones.getByRole('checkbox', { name: /Concern/u }).check();
  await page.waitForURL(/tone=Concern/u);
  await expect.poll(numberOf).toBeLessThan(before);
  expect(address(page).getAll('tone')).toEqual(['Concern']);
});

it('can be worked with the keyboard: into the results with the arrows, back with Escape, on with Enter', async () => {
  const { page } = await searchFor('q=agency');
  await firstResult(page).waitFor();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(':focus').innerText()).toBe(await firstResult(page).innerText());
  await page.keyboard.press('Escape');
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  const target = await firstResult(page).getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/search/');
  expect(new URL(page.url()).pathname).toBe(target?.split('#')[0]);
});

it('works below a base path', async () => {
  const site = inject('sites').below;
  const { page, errors } = await openPage('/search/?q=agency', { site });
  expect(await firstResult(page).getAttribute('href')).toMatch(/^\/x\//u);
  expect(errors).toEqual([]);
});

it('says without JavaScript where else to look', async () => {
  const { page } = await openPage('/search/', { javaScript: false });
  const notice = page.locator('main .notice');
  expect(await notice.innerText()).toContain('JavaScript');
  expect(await notice.getByRole('link').count()).toBeGreaterThan(3);
});
