import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDevCopy, type DevCopy } from '../../scripts/lib/dev-copy.ts';

const COUNCIL = 'content/councils/medway.md';

let dev: DevCopy;
beforeAll(async () => (dev = await startDevCopy()));
afterAll(() => dev.stop());

it('shows an edit on the page of its file and on pages that take from it', async () => {
  await dev.page('/councils/medway/');
  await dev.page('/councils/');
  dev.edit(COUNCIL, 'name: Medway', 'name: Medway-on-Test');
  await dev.until('/councils/medway/', '<h1>Medway-on-Test');
  await dev.until('/councils/', 'Medway-on-Test');
});

it('tells of a fault and goes on showing what was sound', async () => {
  dev.edit(COUNCIL, 'region: South East', 'region: South Eats');
  await expect.poll(dev.printed, { timeout: 20_000 }).toMatch(/medway\.md:\d+:\d+ invalid-value/u);
  expect(await dev.page('/councils/medway/')).toContain('<h1>Medway-on-Test');
  dev.edit(COUNCIL, 'region: South Eats', 'region: South West');
  await dev.until('/councils/medway/', 'South West');
});

it('shows the page of a new file, and no longer that of one taken away', async () => {
  expect(await dev.page('/themes/kites/')).not.toContain('<h1>Kites');
  dev.write(
    'content/themes/kites.md',
    '---\ntitle: Kites\nheading: workforce\nsummary: A theme of this test.\nphrases: [kite]\n---\n\nOf kites.\n',
  );
  await dev.until('/themes/kites/', '<h1>Kites');
  dev.remove('content/themes/kites.md');
  await dev.until('/themes/kites/', 'This page is not here');
});
