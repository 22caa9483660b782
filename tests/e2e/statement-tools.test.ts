import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { bibtexIn, risIn } from '../references.ts';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const THEME = '/themes/neglect/';
const SOURCE = '/sources/medway/2015-11-27-inspection-report/';
const OPENER = { name: /^Cite or choose: /u };

const apart = async (one: Locator, other: Locator): Promise<number> =>
  ((await other.boundingBox())?.y ?? Number.NaN) - ((await one.boundingBox())?.y ?? Number.NaN);

async function saved(page: Page, link: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await download.path(), 'utf8');
}

it('shows a button beside every statement, which a finger can hit, and moves nothing under the pointer', async () => {
  const { page } = await openPage(THEME, { width: 412 });
  const lines = page.locator('[data-statements] .line');
  expect(await lines.getByRole('button', OPENER).count()).toBe(await lines.count());
  const box = await lines.first().getByRole('button', OPENER).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  const before = await apart(lines.first(), lines.nth(1));
  await lines.first().hover();
  expect(await apart(lines.first(), lines.nth(1))).toBe(before);
  expect(await lines.first().getByRole('button', { name: 'Copy link' }).count()).toBe(0);
  await page.context().close();
});

it('opens and closes the tools of a statement with the keyboard, and prints none of them', async () => {
  const { page, errors } = await openPage(THEME);
  const line = page.locator('[data-statements] .line').first();
  await line.locator('.origin a').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const names = ['Copy link', 'Copy citation', 'Add to handout', 'Alike elsewhere', 'RIS', 'BibTeX'];
  expect(await line.locator('.tools button').allInnerTexts()).toEqual(names);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Copy link');
  await page.emulateMedia({ media: 'print' });
  expect(await line.locator('button').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await line.locator('.tools').count()).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('saves the reference of one statement, with its place in the source and its whole address', async () => {
  const { page, errors } = await openPage(THEME);
  const line = page.locator('[data-statements] .line', { hasText: 'paragraph' }).first();
  const origin = await line.locator('.origin a').innerText();
  const address = await line.locator('.origin a').evaluate((link: HTMLAnchorElement) => link.href);
  await line.getByRole('button', OPENER).click();
  const [ris] = risIn(await saved(page, line.getByRole('button', { name: 'RIS' })));
  const numbers = /[\d, –-]+$/u.exec(origin)?.[0].trim() ?? 'none';
  expect(ris?.fields.N1).toMatch(
    new RegExp(`^Paragraphs? ${numbers}\\. Digest: Improvement Journeys, `, 'u'),
  );
  expect(ris?.fields.N1?.endsWith(`, ${address}`)).toBe(true);
  const [bibtex] = bibtexIn(await saved(page, line.getByRole('button', { name: 'BibTeX' })));
  expect(bibtex?.key?.endsWith(`.${new URL(address).hash.slice(1)}`)).toBe(true);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('offers the rest of the tools on the page of a source behind “More”', async () => {
  const { page, errors } = await openPage(SOURCE);
  const statement = page.locator('article.statement', { hasText: 'page 6' }).first();
  await statement.getByRole('button', { name: 'More' }).click();
  await statement.getByRole('button', { name: 'Add to handout' }).waitFor();
  const [ris] = risIn(await saved(page, statement.getByRole('button', { name: 'RIS' })));
  expect(ris?.fields.SP).toBe('6');
  expect(ris?.fields.N1).toContain(`${SOURCE}#`);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('saves the reference of a source without JavaScript', async () => {
  const { page } = await openPage(SOURCE, { javaScript: false });
  await page.locator('.aside summary', { hasText: 'Cite' }).click();
  const [ris] = risIn(await saved(page, page.getByRole('link', { name: 'RIS' })));
  expect(ris).toMatchObject({ type: 'RPRT', fields: { PB: 'Ofsted', DA: '2015/11/27/' } });
  const [bibtex] = bibtexIn(await saved(page, page.getByRole('link', { name: 'BibTeX' })));
  expect(bibtex?.fields.institution).toBe('Ofsted');
  await page.context().close();
});

it.each([
  ['/councils/medway/', 'Medway'],
  [THEME, 'Neglect'],
  ['/journeys/medway/', 'The journey of Medway'],
  ['/journeys/medway/neglect/', 'Neglect in Medway, 2015 to 2019'],
])('cites %s with its whole address and the day on which it is read', async (address, name) => {
  const { page } = await openPage(address);
  await page.locator('.opening summary', { hasText: 'Cite' }).click();
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  await expect
    .poll(() => page.locator('.opening .citation').innerText())
    .toBe(`‘${name}’. In: Improvement Journeys, https://example.org${address}, read ${today}.`);
  await page.context().close();
});

it.each([
  [`${THEME}?tone=strength`, 'Copy link with filters'],
  ['/recommendations/?region=London', 'Copy link with filters'],
  ['/councils/?region=London', 'Copy link with filters'],
  ['/compare/?councils=medway,leeds&theme=neglect', 'Copy link'],
  ['/search/?q=agency+staff&council=medway', 'Copy link'],
])('copies the link to %s with what is chosen', async (address, name) => {
  const { page } = await openPage(address);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve((document.title = text)) },
    });
  });
  await page.locator('main').getByRole('button', { name, exact: true }).last().click();
  await expect.poll(() => page.title()).toBe(page.url());
  expect(page.url()).toContain(address.slice(address.indexOf('?')));
  await page.context().close();
});
