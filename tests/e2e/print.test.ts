import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

// What long pages came to when their lists were set in columns, and room for a third more of what they list.
it.each([
  { address: '/sources/', most: 45 },
  { address: '/disagreements/', most: 25 },
  { address: '/asked-again/', most: 12 },
  { address: '/journeys/lancashire/', most: 27 },
  { address: '/interventions/', most: 20 },
  { address: '/coverage/', most: 11 },
  { address: '/compare/stockport/', most: 3 },
  { address: '/', most: 4 },
])('prints $address on at most $most pages of A4, nothing beside the paper', async ({ address, most }) => {
  const { page } = await openPage(address, { width: 703 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(paper.numPages).toBeLessThanOrEqual(most);
  await page.context().close();
});

interface Placed {
  str: string;
  transform: number[];
}

/** Text that stands last in a column or on a page: what follows it stands higher, or on the next page. */
const lastOnes = (pages: Placed[][]): string[] =>
  pages.flatMap((items) =>
    items
      .filter(({ transform }, at) => {
        const next = items[at + 1];
        return !next || (next.transform[5] ?? 0) > (transform[5] ?? 0) + 40;
      })
      .map(({ str }) => str.trim()),
  );

it.each(['/glossary/', '/themes/', '/asked-again/', '/themes/domestic-abuse/'])(
  'prints %s with no heading alone at the foot of a page or a column',
  async (address) => {
    const { page } = await openPage(address, { width: 703 });
    await page.emulateMedia({ media: 'print' });
    const headings = await page
      .locator('main :is(h2, h3, dt, .again-list > li > a, .synthesis .tone)')
      .evaluateAll((all) => all.map((heading) => heading.textContent.trim()));
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const numbers = Array.from({ length: paper.numPages }, (_, at) => at + 1);
    const pages = await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await paper.getPage(number)).getTextContent();
        return (items as Placed[]).filter(({ str }) => str.trim() !== '');
      }),
    );
    expect(headings.length).toBeGreaterThan(5);
    expect(lastOnes(pages).filter((text) => headings.includes(text))).toEqual([]);
    await page.context().close();
  },
);
