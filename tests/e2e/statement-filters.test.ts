import { expect, it } from 'vitest';
import { findingText, sourceText } from '../knowledge.ts';
import { useSmallSite } from './small-built.ts';

const FINDINGS = 70;

const body = Array.from({ length: FINDINGS }, (_, index) =>
  findingText(`f-${index}`, 'themes="caseloads" tone=concern'),
).join('\n\n');
const open = useSmallSite({
  'content/sources/exampleshire/many.md': sourceText({ councils: 'exampleshire', body }),
});

it('who asks for more statements stands at the first of them, and hears which they are', async () => {
  const { page } = await open('/themes/caseloads/?tone=concern');
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('[data-announce]', { hasText: '31 to 60 of' }).waitFor();
  const place = await page.evaluate(() => {
    const lines = [...document.querySelectorAll('[data-found] .line')];
    return lines.findIndex((line) => line.contains(document.activeElement));
  });
  expect(place).toBe(30);
  await page.context().close();
});

it('a choice in an address is understood in any case', async () => {
  const { page } = await open('/themes/caseloads/?tone=Concern');
  await page.locator('[data-statement-count]', { hasText: /^\d+ of \d+ statements: / }).waitFor();
  expect(await page.locator('[data-statement-filters] [value="concern"]').isChecked()).toBe(true);
  await page.context().close();
});

it('a choice in an address that no filter offers is said to be left out', async () => {
  const { page } = await open('/themes/caseloads/?tone=purple');
  await page
    .locator('[data-statement-count]', { hasText: 'There is no filter “purple”; it was left out.' })
    .waitFor();
  await page.context().close();
});

it('lists of councils say so too', async () => {
  const { page } = await open('/councils/?region=atlantis');
  await page.locator('output', { hasText: 'There is no filter “atlantis”; it was left out.' }).waitFor();
  expect(await page.locator('select[name="region"]').inputValue()).toBe('');
  await page.context().close();
});
