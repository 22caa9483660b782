import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const COUNCILS = '/councils/';
const ALL = '163 councils (including 10 that no longer exist)';

describe('the councils', () => {
  it('are as many tiles as rows, and each tile has the name of its council', async () => {
    const { page } = await openPage(COUNCILS);
    const rows = await page.locator('#councils .council-name a').allInnerTexts();
    const tiles = await page
      .locator('.tile-map a.tile > title')
      .evaluateAll((titles) => titles.map(({ textContent }) => textContent.split(':')[0]));
    expect(tiles.sort()).toEqual(rows.sort());
    expect(await page.getByRole('link', { name: /^York: / }).count()).toBe(1);
    await page.context().close();
  });

  it('are filtered without JavaScript, in the list and on the map', async () => {
    const { page } = await openPage(COUNCILS, { javaScript: false });
    await page.getByLabel('Region').selectOption('London');
    const hidden = page.locator('#councils > li:not([data-region="London"])').first();
    expect(await hidden.isVisible()).toBe(false);
    expect(await page.locator('a.tile:not([data-region="London"])').first().isVisible()).toBe(false);
    expect(await page.locator('#councils > li[data-region="London"]').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('are all counted beside the map, which says so where not all are shown', async () => {
    const { page } = await openPage(COUNCILS, { javaScript: false });
    const note = page.getByText(/The sentence and the key count all \d+ councils/u);
    expect(await note.isVisible()).toBe(false);
    await page.getByLabel('Region').selectOption('London');
    expect(await note.isVisible()).toBe(true);
    await page.context().close();
  });

  it('are narrowed by what is typed, which stands in the address', async () => {
    const { page } = await openPage(COUNCILS);
    await page.getByLabel('Name of the council').fill('newc tyne');
    const shown = page.locator('#councils > li:visible .council-name a');
    expect((await shown.allInnerTexts()).map((name) => name.trim())).toEqual(['Newcastle upon Tyne']);
    expect(page.url()).toContain('name=newc+tyne');
    await page.reload();
    expect(await shown.count()).toBe(1);
    await page.getByLabel('Name of the council').fill('cumbria');
    const found = page.locator('.council-list li:visible .council-name a');
    expect((await found.allInnerTexts()).map((name) => name.trim())).toEqual(['Cumbria']);
    expect(await page.getByRole('heading', { name: 'List', exact: true }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('are none where no name fits: the page says so, shows no head of a table, and opens every filter again', async () => {
    const { page } = await openPage(`${COUNCILS}?name=zzz&region=London`);
    const count = page.locator('[data-filters] output');
    expect(await count.innerText()).toBe(`None of ${ALL}`);
    for (const name of ['List', 'Councils that no longer exist'])
      expect(await page.getByRole('heading', { name, exact: true }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await count.innerText()).toBe(ALL);
    expect(await page.getByRole('heading', { name: 'List', exact: true }).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('are sorted by grade, and by name again, and the choice stands in the address', async () => {
    const { page } = await openPage(COUNCILS);
    const ranks = () =>
      page.locator('#councils > li').evaluateAll((items) => items.map((item) => Number(item.dataset.rank)));
    const byName = await ranks();
    await page.getByLabel('Order').selectOption('rank');
    expect(await ranks()).toEqual(byName.toSorted((a, b) => a - b));
    expect(page.url()).toContain('order=rank');
    await page.getByLabel('Order').selectOption('');
    expect(await ranks()).toEqual(byName);
    await page.context().close();
  });
});
