import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
/** Other tests may keep the machine busy. */
const PATIENT = { timeout: 10_000 };
const firstResult = (page: Page) => page.locator('.result-title a').first();
const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const answered = (page: Page) =>
  page
    .locator('[data-search-count]')
    .filter({ hasText: /\d|Nothing/u })
    .waitFor();
const numberOf = async (page: Page): Promise<number> =>
  Number((await page.locator('[data-search-count]').innerText()).replace(/\D/gu, ''));

/** The search page, once it has answered the question in its address. */
async function searchFor(question: string, width = 1280) {
  const opened = await openPage(`/search/?${question}`, { width });
  await answered(opened.page);
  return opened;
}

it('answers while the question is typed, marks the words, and keeps the question in the address and the title', async () => {
  const { page, errors, foreignRequests } = await openPage('/search/');
  await page.getByRole('searchbox').fill('agency social workers');
  await firstResult(page).waitFor();
  expect(await page.locator('.result mark').count()).toBeGreaterThan(0);
  expect(address(page).get('q')).toBe('agency social workers');
  expect(await page.title()).toMatch(/^agency social workers – Search/u);
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
});

it('answers the question in the address, with its filters, by their ids or the labels of older addresses', async () => {
  for (const council of ['medway', 'Medway']) {
    const { page } = await searchFor(`q=agency&council=${council}`);
    await firstResult(page).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('agency');
    const councils = await page.locator('.result-council').allInnerTexts();
    expect(councils.length).toBeGreaterThan(0);
    expect(councils.filter((name) => !name.includes('Medway'))).toEqual([]);
  }
});

it('names a filter that there is none of', async () => {
  const { page } = await searchFor('q=agency&kind=opinion');
  expect(await page.locator('[data-search-notes]').innerText()).toContain('There is no filter “opinion”');
});

it('finds what was meant where a word is mistyped, and says so', async () => {
  const { page } = await searchFor('q=agancy+staff');
  await firstResult(page).waitFor();
  expect(await page.locator('[data-search-notes]').innerText()).toContain('Showing results for agency staff');
});

it('says which related words it searched, and leaves them out where asked', async () => {
  const { page } = await searchFor('q=locum+managers');
  const before = await numberOf(page);
  const added = page.locator('[data-search-added]');
  await added.locator('summary').click();
  expect(await added.innerText()).toContain('agency');
  await added.getByRole('link', { name: 'Leave out' }).first().click();
  await page.waitForURL(/only=/u);
  await expect.poll(() => numberOf(page), PATIENT).toBeLessThan(before);
});

it('puts a council whose name is mistyped first, with ways on', async () => {
  const { page } = await searchFor('q=Lancashre');
  expect(await firstResult(page).getAttribute('href')).toBe('/councils/lancashire/');
  expect(await page.locator('.result-ways').first().innerText()).toContain('Journey');
});

it('says plainly that nothing was found', async () => {
  const { page } = await searchFor('q=zzzzqqqq');
  expect(await page.locator('[data-search-count]').innerText()).toContain('Nothing found');
});

it('asks nothing for blanks alone', async () => {
  const { page } = await openPage('/search/?q=+++');
  await page.waitForTimeout(500);
  expect(await page.locator('.result').count()).toBe(0);
  expect(await page.locator('[data-search-count]').innerText()).toBe('');
});

it('narrows by a filter, which then stands in the address, and takes it off again', async () => {
  const { page } = await searchFor('q=agency');
  const before = await numberOf(page);
  await page.locator('[data-search-filters] > summary').click();
  const tones = page.locator('[data-filter="tone"]').first();
  await tones.locator('summary').click();
  await tones.getByRole('checkbox', { name: /Concern/u }).check();
  await page.waitForURL(/tone=concern/u);
  await expect.poll(() => numberOf(page), PATIENT).toBeLessThan(before);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => numberOf(page), PATIENT).toBe(before);
  expect(address(page).getAll('tone')).toEqual([]);
});

it('sorts by date', async () => {
  const { page } = await searchFor('q=agency&sort=newest&kind=finding');
  await firstResult(page).waitFor();
  const years = (await page.locator('.result-date').allInnerTexts()).map((date) =>
    Number(/\d{4}/u.exec(date)?.[0]),
  );
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

it('goes back to the search before, with as many results as were shown', async () => {
  const { page } = await searchFor('q=agency');
  const more = page.locator('[data-search-more]');
  await page.mouse.wheel(0, 2_000);
  await expect.poll(() => page.locator('.result').count(), PATIENT).toBe(20);
  await more.click();
  await expect.poll(() => page.locator('.result').count(), PATIENT).toBe(40);
  const box = page.getByRole('searchbox');
  await box.fill('neglect');
  await box.press('Enter');
  await page.waitForURL(/q=neglect/u);
  await answered(page);
  await page.goBack();
  await expect.poll(() => box.inputValue(), PATIENT).toBe('agency');
  await expect.poll(() => page.locator('.result').count(), PATIENT).toBe(40);
});

it('puts the focus on the first of more results', async () => {
  const { page } = await searchFor('q=agency');
  const more = page.locator('[data-search-more]');
  await page.mouse.wheel(0, 2_000);
  await expect.poll(() => page.locator('.result').count(), PATIENT).toBe(20);
  await more.click();
  await expect.poll(() => page.locator('.result').count(), PATIENT).toBe(40);
  const link = page.locator('.result-title a').nth(20);
  await expect.poll(() => link.evaluate((each) => each === document.activeElement)).toBe(true);
});

it.each([
  [360, 780],
  [1280, 900],
])('shows the first result in the first screen at %i pixels', async (width, height) => {
  for (const question of ['q=agancy+staf+turnver', 'q=Croydon', 'q=agency&council=medway&tone=concern']) {
    const { page } = await searchFor(question, width);
    const box = await firstResult(page).boundingBox();
    expect(box?.y, question).toBeLessThan(height);
  }
});

it('tells a screen reader once, when typing rests', async () => {
  const { page } = await openPage('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[data-search-status]');
    if (status)
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  });
  await page.getByRole('searchbox').pressSequentially('agency staff', { delay: 90 });
  await page.waitForTimeout(2500);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^[\d,]+ results for agency staff\./u);
});

it('tells a screen reader what it did with the words, beside how much it found', async () => {
  const { page } = await searchFor('q=agancy+staff');
  await page
    .locator('[data-search-status]')
    .filter({ hasText: /results for agency staff\. Nothing here holds “agancy”/u })
    .waitFor();
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

it('suggests councils and themes below the box of the home page', async () => {
  const { page } = await openPage('/');
  await page.locator('#big-search').pressSequentially('herts');
  const suggested = page.locator('[data-suggestions] a').first();
  await suggested.waitFor();
  expect(await suggested.getAttribute('href')).toBe('/councils/hertfordshire/');
  await page.keyboard.press('ArrowDown');
  expect(await suggested.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('asks for no more than a dozen pieces before the reader scrolls', async () => {
  const { page } = await openPage('/search/');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/search-index/') && asked.push(request.url()));
  await page.getByRole('searchbox').fill('did social workers understand the role of the safeguarding board');
  await answered(page);
  await firstResult(page).waitFor();
  await page.waitForTimeout(500);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.length).toBeLessThanOrEqual(12);
});

it('fills a tall window without waiting for the reader to scroll', async () => {
  const { page } = await openPage('/search/');
  await page.setViewportSize({ width: 1280, height: 1800 });
  await page.getByRole('searchbox').fill('agency social workers');
  await answered(page);
  await page.locator('[data-search-results] > li').nth(19).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('works below a base path', async () => {
  const site = inject('sites').below;
  const { page, errors } = await openPage('/search/?q=agency', { site });
  expect(await firstResult(page).getAttribute('href')).toMatch(new RegExp(`^${site.base}`, 'u'));
  expect(errors).toEqual([]);
});

it('says without JavaScript where else to look', async () => {
  const { page } = await openPage('/search/', { javaScript: false });
  const notice = page.locator('main .notice');
  expect(await notice.innerText()).toContain('JavaScript');
  expect(await notice.getByRole('link').count()).toBeGreaterThan(3);
});
