import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const openPage = useBrowser();

it('sets councils side by side from the address, and writes what is chosen into it', async () => {
  const { page, errors } = await openPage('/compare/?councils=medway,lancashire');
  await page.locator('table.compare').waitFor();
  expect(await page.locator('table.compare thead a').allInnerTexts()).toEqual(['Medway', 'Lancashire']);
  expect(await page.locator('table.compare tbody th').allInnerTexts()).toContain('Overall effectiveness');
  await page.getByLabel('Theme').selectOption('neglect');
  await page.locator('table.compare .line').first().waitFor();
  expect(page.url()).toContain('?councils=medway,lancashire&theme=neglect');
  await page.goBack();
  await page.locator('table.compare .line').first().waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.context().close();
});

it('one council and a theme lead to all that is said on it there and in its neighbours', async () => {
  const { page } = await openPage('/compare/?councils=medway&theme=neglect');
  await page.getByRole('link', { name: 'Neglect there and in its statistical neighbours' }).click();
  expect(page.url()).toContain('/themes/neglect/?council=medway&neighbours=1');
  await page.context().close();
});

it('compares councils that no longer exist too, and marks them', async () => {
  const { page, errors } = await openPage('/compare/?councils=northamptonshire,kent&theme=neglect');
  await page.locator('table.compare .line').first().waitFor();
  const head = page.locator('table.compare thead th').first();
  expect(await head.innerText()).toMatch(/^Northamptonshire\s+ended 1 April 2021$/u);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('says what of the address is left out, and why, until something is chosen', async () => {
  const { page } = await openPage(
    '/compare/?councils=atlantis,medway,lancashire,kent,leeds,york&theme=weather',
  );
  await page.locator('table.compare').waitFor();
  const status = page.locator('[data-compare-status]');
  await status.filter({ hasText: 'Kent' }).waitFor();
  expect(await status.innerText()).toBe(
    'Left out: “atlantis”, which is no council here; York, as at most four are compared; “weather”, which is no theme here. Shown: Medway; Lancashire; Kent; Leeds',
  );
  await page.getByLabel('Fourth council').selectOption('');
  await status.filter({ hasText: /^Medway; Lancashire; Kent$/u }).waitFor();
  await page.context().close();
});

it('offers no list of a theme that neither the council nor its neighbours are told of', async () => {
  const { page } = await openPage('/compare/');
  const nothingNear = await page.locator('[data-compare]').getAttribute('data-nothing-near');
  for (const [theme, councils] of Object.entries(
    JSON.parse(nothingNear ?? '{}') as Record<string, string[]>,
  )) {
    await page.goto(new URL(`?councils=${councils[0] ?? ''}&theme=${theme}`, page.url()).href);
    await page.locator('[data-compare-status]', { hasText: 'Choose at least two' }).waitFor();
    expect(await page.getByRole('link', { name: 'in its statistical neighbours' }).count()).toBe(0);
  }
  await page.context().close();
});

it('says so where a council cannot be loaded', async () => {
  const { page } = await openPage('/compare/');
  await page.route('**/data/councils/*.json', (route) => route.abort());
  await page.getByLabel('First council').selectOption('medway');
  await page.getByLabel('Second council').selectOption('lancashire');
  await page.locator('[data-compare-status]').filter({ hasText: 'could not be loaded' }).waitFor();
  await page.context().close();
});

it.each([1280, 360])('keeps every judgement in its cell on a screen %i pixels wide', async (width) => {
  const { page } = await openPage('/compare/?councils=medway,lancashire', { width });
  await page.locator('table.compare').waitFor();
  const beside = await page.locator('table.compare tbody td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const past = words.getBoundingClientRect().right - cell.getBoundingClientRect().right;
      return past > 1 ? [`${cell.textContent.trim()}: ${past}`] : [];
    }),
  );
  expect(beside).toEqual([]);
  await page.context().close();
});

it.each([1280, 1024, 768, 360])(
  'a council beside its neighbours stands whole at %i pixels, each mark with its council',
  async (width) => {
    const { page } = await openPage('/compare/stoke-on-trent/', { width });
    const beyond = await page
      .locator('.scroller')
      .evaluateAll((all) => all.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(beyond).toEqual([0, 0]);
    const shown = await page
      .locator('table.is-wide tbody tr:first-child td[data-label]')
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.getAttribute('data-label'), getComputedStyle(cell, '::before').content]),
      );
    expect(shown.length).toBeGreaterThan(3);
    expect(shown).toEqual(shown.map(([label]) => [label, width <= 1024 ? `"${label}"` : 'none']));
    await page.context().close();
  },
);

it('on paper a comparison says which councils it compares, at its head and at its foot, with a code', async () => {
  const { page } = await openPage('/compare/?councils=medway,lancashire&theme=neglect');
  await page.locator('table.compare .line').first().waitFor();
  expect(await page.title()).toContain('Compare Medway and Lancashire: Neglect');
  expect(await page.locator('h1').innerText()).toBe('Compare councils');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('h1').innerText()).toBe('Compare Medway and Lancashire: Neglect');
  expect(await page.locator('[data-print-code] svg').count()).toBe(1);
  const foot = await page.evaluate(() => document.documentElement.style.getPropertyValue('--sheet-foot'));
  expect(foot).toContain('Compare Medway and Lancashire: Neglect');
  await page.getByLabel('Second council').selectOption('');
  await page.waitForFunction(() => document.title.startsWith('Compare councils'));
  await page.context().close();
});

it('below each other, a council’s name is stronger than the years of what was said there', async () => {
  const { page } = await openPage('/compare/?councils=medway,lancashire&theme=neglect', { width: 360 });
  await page.locator('table.compare .line').first().waitFor();
  const [name, year] = await page
    .locator('table.compare td[data-label]:has(.line)')
    .first()
    .evaluate((cell) => {
      const styles = [
        getComputedStyle(cell, '::before'),
        getComputedStyle(cell.querySelector('.line .small') ?? cell),
      ];
      return styles.map(({ fontWeight, color }) => ({ weight: Number(fontWeight), color }));
    });
  expect(name?.weight).toBeGreaterThan(year?.weight ?? 0);
  expect(name?.color).not.toBe(year?.color);
  await page.context().close();
});
