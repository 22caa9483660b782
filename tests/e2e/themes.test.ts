import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const THEME = '/themes/neglect/';
const VISIBLE = '.statement-groups:visible .line';

it('filters every statement on a theme, not only those on the page, and says in words what it shows', async () => {
  const { page, errors } = await openPage(THEME);
  const count = page.locator('[data-statement-count]');
  const total = Number.parseInt(await count.innerText(), 10);
  await page.getByLabel('Region').selectOption('London');
  await page.getByRole('radio', { name: 'Strength' }).check();
  await count.filter({ hasText: /of \d+ statements, on \d+ councils?.*: strength, London\./u }).waitFor();
  const [left] = /^\d+/u.exec(await count.innerText()) ?? ['0'];
  expect(Number(left)).toBeGreaterThan(0);
  expect(Number(left)).toBeLessThan(total);
  expect(await page.locator(`${VISIBLE} .tone`).allInnerTexts()).not.toContain('Concern');
  expect(page.url()).toContain('?tone=strength&region=London');
  expect(errors).toEqual([]);
  await page.context().close();
});

it('takes the choice from the address, a council with its statistical neighbours', async () => {
  const { page } = await openPage(`${THEME}?council=medway&neighbours=1`);
  const count = page.locator('[data-statement-count]');
  await count.filter({ hasText: 'Medway and its statistical neighbours' }).waitFor();
  const councils = await page.locator('[data-found] .evidence-when a:first-child').allInnerTexts();
  expect(councils).toContain('Medway');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await count.filter({ hasText: 'the newest first' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

it('of an unknown council no neighbours are asked for: the list stays as it is, and what was left out is said', async () => {
  const { page } = await openPage(`${THEME}?council=atlantis&neighbours=1`);
  const count = page.locator('[data-statement-count]').filter({ hasText: 'left out' });
  expect(await count.innerText()).toMatch(
    /^There is no filter “atlantis”; it was left out\. [\d,]+ statements, the newest first\.$/u,
  );
  expect(new URL(page.url()).search).toBe('');
  await page.context().close();
});

it('tells what is said on the neighbours of a council on which nothing is said', async () => {
  const { page } = await openPage('/themes/sexual-abuse/');
  const silent = await page.locator('select[name="council"] optgroup option').first().getAttribute('value');
  await page.locator('select[name="council"]').selectOption(silent);
  const count = page.locator('[data-statement-count]').filter({ hasText: 'none on' });
  expect(await count.innerText()).toMatch(
    /^0 of \d+ statements, none on .+; \d+ on \d+ of its neighbours\.$/u,
  );
  await page.getByLabel('and its statistical neighbours').check();
  await count.filter({ hasText: /^[1-9]/u }).waitFor();
  expect(await count.innerText()).toMatch(
    /^(\d+) of \d+ statements, none on .+; \1 on \d+ of its neighbours\.$/u,
  );
  expect(await page.locator('[data-found] .line').count()).toBeGreaterThan(0);
  await page.context().close();
});

it('cites a statement that it found as the page cites it: the source in full, and where in it', async () => {
  const { page } = await openPage('/themes/oversight/?tone=strength');
  const found = page.locator('[data-found] .line').first();
  await found.getByRole('button', { name: 'Cite or choose' }).click();
  const citation = await found.locator('.origin .print-only').textContent();
  expect(citation).toMatch(/^.+, ‘.+’, .*\b20\d\d, (?:paragraphs?|pages?) [\d, ]+$/u);
  expect(await found.locator('[data-copy-text]').getAttribute('data-copy-text')).toBe(citation);
  await page.context().close();
});

it('shows more of what it found when asked', async () => {
  const { page } = await openPage(`${THEME}?tone=concern`);
  await page.locator('[data-found] .line').nth(29).waitFor();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('[data-found] .line').nth(30).waitFor();
  await page.context().close();
});

it('says so where the statements cannot be loaded, and keeps what the page has', async () => {
  const { page } = await openPage(THEME);
  await page.route('**/data/themes/*.json', (route) => route.abort());
  await page.getByRole('radio', { name: 'Concern' }).check();
  await page.locator('[data-statement-count]').filter({ hasText: 'could not be loaded' }).waitFor();
  expect(await page.locator(VISIBLE).count()).toBeGreaterThan(0);
  await page.context().close();
});

it('filters by framework and by years, and a page of a year leads to the list of that year', async () => {
  const { page } = await openPage('/themes/neglect/2019/');
  await page
    .getByRole('link', { name: /^Filter the \d+ statements of 2019, or all \d+ statements$/u })
    .click();
  const count = page.locator('[data-statement-count]');
  await count.filter({ hasText: /: 2019\.$/u }).waitFor();
  await page.locator('select[name="to"]').selectOption('2021');
  await page.getByLabel('Inspection framework').selectOption({ label: 'ILACS 2018' });
  await count.filter({ hasText: /: 2019 to 2021, ILACS 2018\.$/u }).waitFor();
  expect(new URL(page.url()).search).toBe('?from=2019&to=2021&framework=ilacs-2018');
  await page.context().close();
});

it('leads to every year without a script', async () => {
  const { page } = await openPage(THEME, { javaScript: false });
  expect(await page.locator('[data-statement-filters]').isVisible()).toBe(false);
  await page.locator('.theme-years a').first().click();
  expect(page.url()).toMatch(/\/themes\/neglect\/\d{4}\/$/u);
  expect(await page.locator(VISIBLE).count()).toBeGreaterThan(0);
  await page.context().close();
});

it('leads to each of its parts from under the title, without a script too, and not on paper', async () => {
  const { page } = await openPage(THEME, { javaScript: false });
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const ids = await contents
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ids).toEqual(expect.arrayContaining(['#says', '#praised', '#evidence', '#trainers']));
  for (const id of ids.filter((href) => href.startsWith('#'))) expect(await page.locator(id).count()).toBe(1);
  await contents.getByRole('link', { name: 'For trainers' }).click();
  await expect
    .poll(() => page.locator('#trainers').evaluate((heading) => heading.getBoundingClientRect().top))
    .toBeLessThan(300);
  await page.emulateMedia({ media: 'print' });
  expect(await contents.isVisible()).toBe(false);
  await page.context().close();
});
