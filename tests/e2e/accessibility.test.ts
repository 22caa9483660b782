import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { onePageOfEveryKind } from '../site/page-kinds.ts';
import { useBrowser } from './browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const openPage = useBrowser();

/** What axe finds against WCAG 2.2 AA, a line for each element concerned. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(WCAG)} })`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}

describe.each(onePageOfEveryKind(inject('sites').root.folder))('%s', (address) => {
  it.each(['light', 'dark'] as const)('passes the checks for WCAG 2.2 AA in %s', async (colorScheme) => {
    const { page } = await openPage(address, { colorScheme });
    expect(await faultsOn(page)).toEqual([]);
    await page.context().close();
  });
});
