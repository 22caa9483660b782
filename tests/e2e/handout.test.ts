import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();
const ITEM = '[data-handout-statements] > li';

it('takes statements from any page, keeps them in the order that is chosen, and is its own address', async () => {
  const { page, errors } = await openPage('/themes/neglect/');
  const lines = page.locator('[data-statements] .line');
  for (const at of [0, 1]) {
    await lines.nth(at).getByRole('button', { name: 'Cite or choose' }).click();
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
  expect(new URL(page.url()).search).toMatch(/^\?s=[^,]+,[^,]+&from=1,2\+Neglect$/u);
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

it('says from which filters statements were chosen, and shows each way to take one out once', async () => {
  const { page } = await openPage('/themes/neglect/?tone=concern&region=London');
  const line = page.locator('[data-found] .line').first();
  await line.getByRole('button', { name: 'Cite or choose' }).click();
  await line.getByRole('button', { name: 'Add to handout' }).click();
  await page.goto(new URL('/handout/', page.url()).href);
  const item = page.locator(ITEM).first();
  await item.locator('.line .origin').waitFor();
  expect(await item.getByRole('button', { name: /^Take out/u }).count()).toBe(1);
  expect(await page.getByText('Chosen from Neglect, filtered by concern, London.').isVisible()).toBe(true);
  await page.context().close();
});

const SIX = [
  'portsmouth/2026-08-18-inspection-report~most-neglect-well-addressed',
  'manchester/2025-11-11-inspection-report~neglect-risk-reduced-for-some',
  'doncaster/2025-03-18-inspection-report~repeat-plans-for-neglect',
  'brighton-and-hove/2024-05-16-inspection-report~patterns-not-weighed',
  'blackpool/2023-02-01-inspection-report~long-neglect-planning',
  'torbay/2018-08-24-inspection-report~start-again-culture',
];

it.each([
  { count: 4, most: 1 },
  { count: 6, most: 2 },
])(
  'prints $count statements and three questions on at most $most A4 with its title, sources and a code',
  async ({ count, most }) => {
    const chosen = SIX.slice(0, count).join(',');
    const { page } = await openPage(
      `/handout/?s=${chosen}&q=neglect.1,neglect.2,neglect.3&title=Neglect+that+waited`,
    );
    await page
      .locator(`${ITEM} .line`)
      .nth(count - 1)
      .waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(paper.numPages).toBeLessThanOrEqual(most);
    expect(await page.locator('[data-print-code] svg').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Neglect that waited' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Handout' }).isVisible()).toBe(false);
    const origins = await page.locator(`${ITEM} .origin`).allInnerTexts();
    expect(
      origins.filter((text) => /, paragraphs? [\s\S]*https?:\/\/\S+\/#[\w-]+$/u.test(text)),
    ).toHaveLength(count);
    await page.context().close();
  },
);

it('prints the title that is being typed, and an address that has it', async () => {
  const { page } = await openPage(`/handout/?s=${SIX[0] ?? ''}`);
  await page.locator(`${ITEM} .line`).waitFor();
  await page.getByLabel('Title').pressSequentially('My briefing');
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  expect(await page.getByRole('heading', { name: 'My briefing' }).isVisible()).toBe(true);
  expect(new URL(page.url()).searchParams.get('title')).toBe('My briefing');
  expect(await page.locator('[data-printed]').innerText()).toContain('title=My+briefing');
  await page.context().close();
});

it('puts back what was cleared, in its order, and says so', async () => {
  const { page } = await openPage(`/handout/?s=${SIX.slice(0, 3).join(',')}&q=neglect.1&title=Morning`);
  await page.locator(`${ITEM} .line`).nth(2).waitFor();
  const { search } = new URL(page.url());
  await page.getByRole('button', { name: 'Clear' }).click();
  const status = page.getByRole('status').filter({ hasText: 'Cleared: 3 statements and 1 question.' });
  await status.waitFor();
  await page.locator(ITEM).first().waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe('');
  expect(await page.getByLabel('Title').inputValue()).toBe('');
  // Once more takes nothing away.
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Put them back' }).press('Enter');
  await page.locator(`${ITEM} .line`).nth(2).waitFor();
  expect(new URL(page.url()).search).toBe(search);
  expect(await page.getByRole('button', { name: 'Put them back' }).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  await page.context().close();
});

it('is led to from every page while it holds something, with what it holds, and not on paper', async () => {
  const { page, errors } = await openPage('/themes/neglect/');
  const way = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: /^Handout/u });
  expect(await way.count()).toBe(0);
  const line = page.locator('[data-statements] .line').first();
  await line.getByRole('button', { name: 'Cite or choose' }).click();
  await line.getByRole('button', { name: 'Add to handout' }).click();
  expect(await way.innerText()).toBe('Handout: 1 statement');
  await page.reload();
  expect(await way.innerText()).toBe('Handout: 1 statement');
  await line.getByRole('button', { name: 'Cite or choose' }).click();
  expect(await line.getByRole('link', { name: 'See handout' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await way.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(new URL('/councils/leeds/', page.url()).href);
  await way.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/handout/**');
  await page.locator(ITEM).first().waitFor();
  expect(await way.count()).toBe(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.goBack();
  await way.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

it('takes a question where it stands on the page of its theme', async () => {
  const { page } = await openPage('/themes/neglect/');
  const question = page.locator('#trainers ~ .prose li').nth(1);
  const words = await question.evaluate((item) => item.firstChild?.textContent?.trim() ?? '');
  await question.getByRole('button', { name: 'Add to handout' }).click();
  await page.locator('[data-announce]', { hasText: 'The handout has 1 question.' }).waitFor();
  expect(await question.getByRole('button', { name: 'Take out of handout' }).isVisible()).toBe(true);
  await question.getByRole('link', { name: 'See handout' }).click();
  await page.waitForURL('**/handout/?q=neglect.2');
  expect(await page.locator('[data-handout-questions] li').innerText()).toContain(words);
  await page.context().close();
});

it('opens the questions of what was chosen before the others, and finds a theme by its name', async () => {
  const { page } = await openPage(`/handout/?s=${SIX[0]}&q=kinship.1`);
  await page.locator(`${ITEM} .line`).first().waitFor();
  const themes = page.locator('[data-handout-choice] details');
  const open = page.locator('[data-handout-choice] details[open] > summary');
  await expect.poll(() => open.allInnerTexts()).toHaveLength(2);
  const names = await themes.locator('summary').allInnerTexts();
  expect(names.slice(0, 2)).toEqual(await open.allInnerTexts());
  await page.getByLabel('Name of the theme').fill('adop');
  expect(await themes.filter({ visible: true }).locator('summary').allInnerTexts()).toEqual(['Adoption']);
  await page.context().close();
});

it('stays where the reader was when it is loaded anew', async () => {
  const { page } = await openPage(`/handout/?s=${SIX.join(',')}`);
  await page.locator(`${ITEM} .line`).nth(5).waitFor();
  await page.evaluate(() => scrollTo(0, 900));
  await page.waitForFunction(() => (history.state as { y?: number } | null)?.y === 900);
  await page.reload();
  await page.locator(`${ITEM} .line`).nth(5).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.context().close();
});
