import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const trouble = (page: Page) => page.locator('[data-search-trouble]');
const count = (page: Page) => page.locator('[data-search-count]');
const results = (page: Page) => page.locator('.result');

/** Types a question into a search page that has answered another one. */
async function askAfter(page: Page, question: string): Promise<void> {
  await page.getByRole('searchbox').fill('neglect');
  await count(page).filter({ hasText: /\d/u }).waitFor();
  await results(page).first().waitFor();
  await page.getByRole('searchbox').fill(question);
}

it.each(['words', 'records', 'facets', 'start'])(
  'tells no answer where pieces are blocked: %s',
  async (piece) => {
    const { page } = await openPage('/search/');
    await page.route(`**/search-index/**${piece}**`, (route) => route.abort());
    await page.getByRole('searchbox').fill('agency');
    await page.locator('[data-search-filters]').evaluate((filters) => filters.setAttribute('open', ''));
    await trouble(page).filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await results(page).count()).toBe(0);
    expect(await count(page).innerText()).toBe('');
    await page.unroute(`**/search-index/**${piece}**`);
    await trouble(page).getByRole('button', { name: 'Try again' }).click();
    await count(page).filter({ hasText: /\d/u }).waitFor();
    expect(await trouble(page).isHidden()).toBe(true);
  },
);

it.each([
  ['letters', 'agancy staff'],
  ['pairs', '"children in care"'],
])('tells no answer where what a question needs is blocked: %s', async (piece, question) => {
  const { page } = await openPage('/search/');
  await page.route(`**/search-index/**/${piece}/**`, (route) => route.abort());
  await askAfter(page, question);
  await trouble(page).filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await results(page).count()).toBe(0);
});

/** What hosts and bad lines send in place of a piece, though they say that all is well. */
const FALSE_PIECES: Record<string, (piece: string) => { body: string; contentType: string }> = {
  'a piece cut short': (piece) => ({
    body: piece.slice(0, piece.length / 2),
    contentType: 'application/json',
  }),
  'a page': () => ({
    body: '<!doctype html><title>Not found</title><p>Not found.',
    contentType: 'text/html',
  }),
  'a message': () => ({ body: '{"error":"busy"}', contentType: 'application/json' }),
  'an empty answer': () => ({ body: '', contentType: 'application/json' }),
};

it.each(
  ['words', 'records', 'start.json'].flatMap((piece) =>
    Object.keys(FALSE_PIECES).map((sent) => [piece, sent] as const),
  ),
)('tells no answer where the host sends for %s %s, and finds its way back', async (piece, sent) => {
  const { page } = await openPage('/search/');
  await page.route(`**/search-index/**${piece}**`, async (route) => {
    const whole = await (await route.fetch()).text();
    await route.fulfill({ status: 200, ...FALSE_PIECES[sent]?.(whole) });
  });
  await page.getByRole('searchbox').fill('agency');
  await trouble(page).filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await results(page).count()).toBe(0);
  expect(await count(page).innerText()).toBe('');
  await page.unroute(`**/search-index/**${piece}**`);
  await trouble(page).getByRole('button', { name: 'Try again' }).click();
  await results(page).first().waitFor();
  expect(await trouble(page).isHidden()).toBe(true);
});

it('keeps no results of the question before where the next one fails offline', async () => {
  const { page } = await openPage('/search/');
  await askAfter(page, 'neglect');
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('caravans');
  await trouble(page).filter({ hasText: 'offline' }).waitFor();
  expect(await results(page).count()).toBe(0);
});

it('says that it is searching while pieces are slow, and marks the list as busy', async () => {
  const { page } = await openPage('/search/');
  await page.route('**/search-index/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.getByRole('searchbox').fill('agency');
  await count(page).filter({ hasText: 'Searching' }).waitFor();
  expect(await page.locator('[data-search-answer]').getAttribute('aria-busy')).toBe('true');
  await count(page).filter({ hasText: /\d/u }).waitFor();
  expect(await page.locator('[data-search-answer]').getAttribute('aria-busy')).toBeNull();
});

/** A new build stands under the open page: the old pieces are gone, the new ones are in another folder. */
async function redeploy(page: Page, change: (start: Record<string, unknown>) => Record<string, unknown>) {
  const start = (await (
    await page.request.get(new URL('/search-index/start.json', page.url()).href)
  ).json()) as {
    pieces: string;
  };
  await page.route(`**/search-index/${start.pieces}/**`, (route) =>
    route.fulfill({ status: 404, body: 'gone' }),
  );
  await page.route('**/search-index/anew/**', (route) =>
    route.continue({ url: route.request().url().replace('/anew/', `/${start.pieces}/`) }),
  );
  await page.route('**/search-index/start.json', (route) =>
    route.fulfill({ json: change({ ...start, pieces: 'anew' }) }),
  );
}

it('goes on with the new index where the site is built anew under an open page', async () => {
  const { page } = await openPage('/search/');
  await askAfter(page, 'neglect');
  await redeploy(page, (start) => start);
  await page.getByRole('searchbox').fill('caravans');
  await results(page).filter({ hasText: 'Unregistered homes' }).first().waitFor();
  expect(
    await results(page)
      .filter({ hasText: /^Neglect/u })
      .count(),
  ).toBe(0);
});

it('asks to reload where the new index has another form', async () => {
  const { page } = await openPage('/search/');
  await askAfter(page, 'neglect');
  await redeploy(page, (start) => ({ ...start, format: 99 }));
  await page.getByRole('searchbox').fill('caravans');
  await trouble(page).filter({ hasText: 'updated since you opened' }).waitFor();
  expect(await trouble(page).getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true);
  expect(await results(page).count()).toBe(0);
});

it('keeps the filters of the address while the question is typed and the index loads', async () => {
  const { page } = await openPage('/search/?q=agency&council=medway');
  await page.getByRole('searchbox').fill('agency staff');
  await page.waitForURL(/q=agency\+staff/u);
  expect(new URL(page.url()).searchParams.getAll('council')).toEqual(['medway']);
  await results(page).first().waitFor();
  const councils = await page.locator('.result-council').allInnerTexts();
  expect(councils.filter((name) => !name.includes('Medway'))).toEqual([]);
});

it('draws the results of an answer whose records come late', async () => {
  const { page } = await openPage('/search/');
  await page.route('**/search-index/**/records/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.getByRole('searchbox').fill('agency');
  await results(page).first().waitFor();
  await count(page).filter({ hasText: /\d/u }).waitFor();
  expect(await results(page).count()).toBeGreaterThan(3);
});

it('asks afresh where a cache still held the first piece of an older build', async () => {
  const { page } = await openPage('/search/');
  let isStale = true;
  await page.route('**/search-index/start.json', async (route) => {
    if (!isStale) return route.fallback();
    isStale = false;
    const start = (await (await route.fetch()).json()) as object;
    return route.fulfill({ json: { ...start, pieces: 'older' } });
  });
  await page.route('**/search-index/older/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.getByRole('searchbox').fill('caravans');
  await results(page).filter({ hasText: 'Unregistered homes' }).first().waitFor();
  expect(await trouble(page).isHidden()).toBe(true);
});

it('finds its way back by itself once the line is mended', async () => {
  const { page } = await openPage('/search/');
  await askAfter(page, 'neglect');
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('caravans');
  await trouble(page).filter({ hasText: 'offline' }).waitFor();
  await page.context().setOffline(false);
  await trouble(page).getByRole('button', { name: 'Try again' }).click();
  expect(await page.getByRole('searchbox').evaluate((box) => box === document.activeElement)).toBe(true);
  await results(page).first().waitFor();
  expect(await trouble(page).isHidden()).toBe(true);
});
