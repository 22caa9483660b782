import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it.each(['/interventions/', '/coverage/', '/not-known/', '/recommendations/', '/found-again/', '/insights/'])(
  'shows every cell of the table of %s without sideways scrolling',
  async (address) => {
    const { page } = await openPage(address, { width: 360 });
    const scrollers = await page
      .locator('.scroller:has(.stacks, .names-above, .shares):visible')
      .evaluateAll((found) => found.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(scrollers.length).toBeGreaterThan(0);
    expect(scrollers.filter((beyond) => beyond > 0)).toEqual([]);
    expect(await page.locator(':is(.stacks, .names-above) tbody td').first().isVisible()).toBe(true);
    await page.context().close();
  },
);

it('breaks the name of a theme between words only, however many places of a report stand beside it', async () => {
  const { page } = await openPage('/sources/peterborough/2015-09-18-inspection-report/', { width: 360 });
  const broken = await page.locator('.places th[scope=row] a').evaluateAll((names) =>
    names.flatMap(({ firstChild }) =>
      [...(firstChild?.textContent ?? '').matchAll(/[^\s-]+-?/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        if (firstChild) range.setStart(firstChild, index);
        if (firstChild) range.setEnd(firstChild, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    ),
  );
  expect(broken).toEqual([]);
  await page.context().close();
});

it.each(['/', '/councils/'])(
  'shows the whole map of %s on a phone, its tiles apart for a finger',
  async (address) => {
    const { page } = await openPage(address, { width: 360 });
    const map = page.locator('.tile-map .scroller');
    expect(await map.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    const steps = await page.locator('a.tile').evaluateAll((tiles) => {
      const lefts = [...new Set(tiles.map((tile) => tile.getBoundingClientRect().left))].sort(
        (a, b) => a - b,
      );
      return lefts
        .slice(1)
        .map((left, at) => left - (lefts[at] ?? 0))
        .filter((step) => step > 1);
    });
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  },
);

it.each([320, 360, 768, 900, 1024, 1280])(
  'no page is wider than a screen of %i pixels, and no comparison or table of figures than its place',
  async (width) => {
    const { page } = await openPage('/councils/', { width });
    for (const address of [
      '/councils/',
      '/compare/stoke-on-trent/',
      '/themes/learning/',
      '/themes/learning/reports/',
    ]) {
      await page.goto(new URL(address, page.url()).href);
      const beyond = await page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll('.scroller:has(> :is(.figures, .compare))'),
        ].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
      expect([address, Math.max(...beyond)]).toEqual([address, 0]);
    }
    await page.context().close();
  },
);

it('gives each council of a comparison as much room as another, with more between two than within one', async () => {
  const { page } = await openPage('/compare/harrow/', { width: 1280 });
  const cells = page.locator('.compare.is-wide tbody tr:first-child td');
  const widths = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  // Marks of one council stand below each other.
  const lefts = await page
    .locator('.compare.is-wide td .tone-counts')
    .evaluateAll((all) =>
      all.map(({ children }) => new Set([...children].map((mark) => mark.getBoundingClientRect().left)).size),
    );
  expect(new Set(lefts)).toEqual(new Set([1]));
  await page.context().close();
});

it('shows the whole key of marks beside a thread on a low screen', async () => {
  const { page } = await openPage('/journeys/slough/partnership/', { width: 1280 });
  await page.setViewportSize({ width: 1280, height: 600 });
  const beside = page.locator('.aside');
  const [key, place] = [await beside.locator('.key').boundingBox(), await beside.boundingBox()];
  const end = (box: { y: number; height: number } | null) => (box ? box.y + box.height : NaN);
  expect(end(key)).toBeLessThanOrEqual(end(place));
  await page.context().close();
});

it('keeps the caption of a table that scrolls in view, and a grid of threads whole on a desk', async () => {
  const { page } = await openPage('/journeys/northamptonshire/', { width: 768 });
  const scroller = page.locator('.scroller:has(> .threads)');
  await scroller.evaluate((element) => element.scrollTo(400, 0));
  const [caption, place] = [await scroller.locator('caption').boundingBox(), await scroller.boundingBox()];
  expect(caption?.x).toBeCloseTo(place?.x ?? NaN, 0);
  expect(caption?.width).toBeLessThanOrEqual(place?.width ?? 0);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await page.context().close();
});

it('draws a journey for the room that it has, its letters of a size to read', async () => {
  const { page } = await openPage('/councils/bradford/', { width: 320 });
  for (const width of [320, 360, 768, 900, 1000, 1024, 1150, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const sizes = await page
      .locator('.journey-line:visible text:not(.framework *, .gap *)')
      .evaluateAll((texts) =>
        texts.map((text) =>
          text instanceof SVGTextElement
            ? parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
            : 0,
        ),
      );
    expect(sizes.length).toBeGreaterThan(5);
    expect([width, Math.min(...sizes) > 10]).toEqual([width, true]);
  }
  await page.context().close();
});

it.each(['/compare/', '/not-known/', '/coverage/', '/themes/caseloads/'])(
  'makes links in the lists of %s as high as a finger needs, and no row of them touches the next',
  async (address) => {
    const { page } = await openPage(address, { width: 360 });
    const heights = await page
      .locator(':is(.inline-links, .synthesis .small) a:visible')
      .evaluateAll((links) =>
        links.flatMap((link) => [...link.getClientRects()].map(({ height }) => height)),
      );
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    const apart = await page
      .locator('.inline-links')
      .evaluateAll((lists) => lists.map((list) => parseFloat(getComputedStyle(list).lineHeight)));
    expect(Math.min(...apart, Infinity)).toBeGreaterThan(Math.max(...heights, 0));
    await page.context().close();
  },
);

it('leaves four fifths of a phone to the page below its header', async () => {
  const { page } = await openPage('/', { width: 360 });
  expect((await page.locator('.site-header').boundingBox())?.height).toBeLessThanOrEqual(156);
  expect(await page.getByRole('search', { name: 'Site' }).isVisible()).toBe(true);
  await page.context().close();
});

/** How much of the screen moved by itself, as browsers count it; at most 0.1 is called good. */
const movedBy = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );

it.each([
  ['results of a search', '/search/?q=agency+staff', '.result'],
  ['comparison', '/compare/?councils=medway,lancashire', 'table.compare'],
  [
    'handout',
    '/handout/?s=medway/2015-11-27-inspection-report~gone&q=neglect.1',
    '[data-handout-statements] > li',
  ],
])('moves nothing when a %s comes', async (_, address, shown) => {
  const { page } = await openPage(address, { width: 412 });
  await page.locator(shown).first().waitFor();
  expect(await movedBy(page)).toBeLessThanOrEqual(0.1);
  await page.context().close();
});
