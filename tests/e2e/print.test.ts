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
])('prints $address on at most $most pages of A4, nothing beside the paper', async ({ address, most }) => {
  const { page } = await openPage(address, { width: 703 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(paper.numPages).toBeLessThanOrEqual(most);
  await page.context().close();
});
