import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

const openPage = useBrowser();

/** A page as it comes out on A4. */
async function printed(page: Page): Promise<PDFDocumentProxy> {
  await page.emulateMedia({ media: 'print' });
  return getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
}

interface Placed {
  str: string;
  transform: number[];
}

/** What stands on each sheet, in order. */
async function sheetsOf(paper: PDFDocumentProxy): Promise<Placed[][]> {
  const numbers = Array.from({ length: paper.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await paper.getPage(number)).getTextContent();
      return (items as Placed[]).filter(({ str }) => str.trim() !== '');
    }),
  );
}

const sizeOf = ({ transform: [a = 0, b = 0] }: Placed): number => Math.hypot(a, b);

const wordsOn = (sheet: Placed[] | undefined): string => (sheet ?? []).map(({ str }) => str).join('');

// What long pages came to when their lists were set in columns, and room for a third more of what they list.
it.each([
  { address: '/sources/', most: 45 },
  { address: '/disagreements/', most: 25 },
  { address: '/asked-again/', most: 12 },
  { address: '/found-again/', most: 7 },
  { address: '/themes/adoption/councils/', most: 20 },
  { address: '/journeys/lancashire/', most: 27 },
  { address: '/interventions/', most: 20 },
  { address: '/coverage/', most: 11 },
  { address: '/not-known/', most: 20 },
  { address: '/glossary/', most: 14 },
  { address: '/journeys/medway/', most: 25 },
  { address: '/compare/stockport/', most: 3 },
  { address: '/', most: 4 },
])('prints $address on at most $most pages of A4, nothing beside the paper', async ({ address, most }) => {
  const { page } = await openPage(address, { width: 703 });
  const paper = await printed(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
  expect(paper.numPages).toBeLessThanOrEqual(most);
  await page.context().close();
});

/** Words in their size in points: a heading's words stand in the text below it, too. */
const inSize = (text: string, size: number): string => `${text.trim()}, ${size.toFixed(1)}pt`;

/** Text that stands last in a column or on a page: what follows it stands higher, or on the next page. */
const lastOnes = (pages: Placed[][]): string[] =>
  pages.flatMap((items) =>
    items
      // The names of events that stand upright over a grid head what is below them.
      .filter(({ transform }) => transform[0] !== 0)
      .filter(({ transform }, at, level) => {
        const next = level[at + 1];
        return !next || (next.transform[5] ?? 0) > (transform[5] ?? 0) + 40;
      })
      .map((item) => inSize(item.str, sizeOf(item))),
  );

it.each([
  '/glossary/',
  '/themes/',
  '/asked-again/',
  '/disagreements/',
  '/journeys/northamptonshire/',
  '/journeys/medway/',
  '/sources/leeds/2022-05-09-inspection-report/',
  '/themes/domestic-abuse/',
  '/themes/domestic-abuse/?tone=concern&region=London',
])('prints %s with no heading alone at the foot of a page or a column', async (address) => {
  const { page } = await openPage(address, { width: 703 });
  const paper = await printed(page);
  const headings = await page
    .locator('main :is(h2, h3, h4, h5, dt, .again-list > li > a, .synthesis :is(.tone, .label))')
    .evaluateAll((all) =>
      all.map((heading) => ({
        text: heading.textContent,
        px: parseFloat(getComputedStyle(heading).fontSize),
      })),
    );
  const heads = new Set(headings.map(({ text, px }) => inSize(text, px * 0.75)));
  const sheets = await sheetsOf(paper);
  expect(sheets.flat().filter((item) => heads.has(inSize(item.str, sizeOf(item)))).length).toBeGreaterThan(5);
  expect(lastOnes(sheets).filter((text) => heads.has(text))).toEqual([]);
  await page.context().close();
});

const KINDS = [
  ...['/', '/councils/', '/councils/kent/', '/councils/kent/pack/', '/journeys/', '/journeys/kent/'],
  ...['/journeys/medway/', '/journeys/north-northamptonshire/'],
  ...['/journeys/kent/neglect/', '/themes/neglect/', '/themes/neglect/2019/', '/themes/neglect/reports/'],
  ...['/themes/neglect/councils/', '/found-again/'],
  ...['/themes/neglect/figures/', '/sources/kent/2026-02-02-inspection-report/', '/compare/kent/'],
  ...['/recommendations/', '/asked-again/', '/interventions/', '/coverage/', '/insights/', '/insights/2024/'],
  ...['/data/', '/about/', '/new/', '/accessibility/', '/search/?q=neglect', '/handout/'],
];

it.each(KINDS)(
  'says on paper of %s when, from where and that it is independent; no control, no blank, nothing too small',
  async (address) => {
    const { page } = await openPage(address);
    const paper = await printed(page);
    const controls = await page.locator('main :is(button, select, [type=checkbox], [type=radio])').all();
    const shown = await Promise.all(
      controls.map(async (control) => (await control.isVisible()) && control.innerText()),
    );
    expect(shown.filter((text) => text !== false)).toEqual([]);
    const sheets = await sheetsOf(paper);
    const words = wordsOn(sheets[0]).replaceAll(/\s/gu, '');
    expect(words).toMatch(/Printed\d+\w+from/u);
    expect(words).toContain(address);
    expect(words).toContain('Independent;notOfsted.');
    for (const [at, sheet] of sheets.entries()) {
      expect(wordsOn(sheet)).toContain(`${at + 1} of ${sheets.length}`);
      // The foot in the margin is two pieces of text.
      expect(sheet.length, `what stands on sheet ${at + 1}`).toBeGreaterThan(4);
      expect(sheet.filter((item) => sizeOf(item) < 7.49).map(({ str }) => str)).toEqual([]);
    }
    await page.context().close();
  },
);

it('keeps the years of long bars at the head of every sheet that they run over', async () => {
  const { page } = await openPage('/insights/');
  const sheets = await sheetsOf(await printed(page));
  const withBars = sheets.filter((sheet) => (wordsOn(sheet).match(/\d months/gu) ?? []).length > 3);
  expect(withBars.length).toBeGreaterThan(1);
  for (const sheet of withBars) expect(wordsOn(sheet)).toContain('201820192020');
  await page.context().close();
});

it('heads every sheet of the list of councils with what its columns hold', async () => {
  const { page } = await openPage('/councils/');
  const [, ...sheets] = await sheetsOf(await printed(page));
  // After the list comes the table of councils that ended, with heads of its own.
  const list = sheets.filter((sheet) => !wordsOn(sheet).replaceAll(/\s/gu, '').includes('Takenoverby'));
  expect(list.length).toBeGreaterThan(3);
  for (const sheet of list) expect(wordsOn(sheet)).toContain('Latest judgement');
  await page.context().close();
});

it('keeps the grid of a long journey on one sheet, below its heading', async () => {
  const { page } = await openPage('/journeys/medway/');
  const names = await page.locator('.threads tbody th').allInnerTexts();
  const bare = (text: string): string => text.replaceAll(/\s/gu, '');
  const sheets = (await sheetsOf(await printed(page))).map((sheet) => bare(wordsOn(sheet)));
  const grid = sheets.find((sheet) => sheet.includes('Eachthemeleadstoitsthread')) ?? '';
  expect(names.length).toBeGreaterThan(10);
  expect(grid).toContain('ThreadsThemeswithstatements');
  expect(names.filter((name) => !grid.includes(bare(name)))).toEqual([]);
  await page.context().close();
});

it('prints the address of a source’s original, and tells apart what stands apart on screen', async () => {
  const { page } = await openPage('/sources/leeds/2022-05-09-inspection-report/');
  const original = await page.locator('.aside a[rel=external]').first().getAttribute('href');
  expect((await sheetsOf(await printed(page))).map(wordsOn).join('')).toContain(`(${original ?? '?'})`);
  await page.context().close();
  const council = await openPage('/councils/bradford/');
  expect((await sheetsOf(await printed(council.page))).map(wordsOn).join('')).toMatch(
    /Life-story work and family time:\s*2018, not\s*in 2023, again\s*in 2026/u,
  );
  await council.page.context().close();
});

it('prints councils side by side without a blank sheet after them', async () => {
  const { page } = await openPage('/compare/?councils=bradford,leeds,medway');
  await page.locator('.compared table').waitFor();
  for (const sheet of await sheetsOf(await printed(page))) expect(sheet.length).toBeGreaterThan(4);
  await page.context().close();
});

it('says on paper what a theme was filtered by, with a code that leads back', async () => {
  const { page } = await openPage('/themes/domestic-abuse/?tone=concern&region=London');
  await page.locator('[data-said]').waitFor();
  const [first] = await sheetsOf(await printed(page));
  expect(wordsOn(first)).toContain('Filtered by concern, London.');
  expect(await page.locator('[data-print-code] svg').count()).toBe(1);
  await page.context().close();
});

it('prints of the sources only those that are looked for', async () => {
  const { page } = await openPage('/sources/?name=southwark');
  await page.locator('.source-rows .is-away').first().waitFor({ state: 'attached' });
  const sheets = await sheetsOf(await printed(page));
  expect(sheets.length).toBeLessThanOrEqual(2);
  expect(sheets.map(wordsOn).join('')).not.toContain('Leeds');
  await page.context().close();
});

it.each(['north-northamptonshire', 'buckinghamshire', 'bradford', 'birmingham'])(
  'prints the journey of %s in whole size, with every event of its grid',
  async (council) => {
    const { page } = await openPage(`/journeys/${council}/`);
    const dates = await page.locator('.threads thead .event-when').allTextContents();
    const sheets = await sheetsOf(await printed(page));
    const name = sheets[0]?.find(({ str }) => str.startsWith('Improvement Journeys'));
    expect(name && sizeOf(name)).toBeGreaterThan(12);
    const upright = sheets.flat().filter(({ transform: [a = 0, b = 0] }) => Math.abs(a) < Math.abs(b));
    const words = wordsOn(upright).replaceAll(/\s/gu, '');
    expect(dates.filter((date) => !words.includes(date.replaceAll(/\s/gu, '')))).toEqual([]);
    // The sheet is 595 points wide, its margin 34.
    expect(upright.filter(({ transform }) => (transform[4] ?? 0) > 561)).toEqual([]);
    await page.context().close();
  },
);

it('shortens a long address on paper only beside a code that has the whole of it', async () => {
  const many = `from=${'elsewhere'.repeat(20)}`;
  const headOf = async (address: string) => {
    const { page } = await openPage(`${address}?${many}`);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const words = await page.locator('[data-printed]').textContent();
    await page.context().close();
    return words;
  };
  expect(await headOf('/journeys/kent/neglect/')).toMatch(/\/ \(the QR code has the whole address\)$/u);
  expect(await headOf('/interventions/')).not.toContain('QR code');
});
