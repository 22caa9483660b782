import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDevCopy, type DevCopy } from '../../scripts/lib/dev-copy.ts';
import { SMALL_CONTENT, smallSite } from '../small-site.ts';

const COUNCIL = 'content/councils/sampleton.md';

let dev: DevCopy;
beforeAll(async () => (dev = await startDevCopy(SMALL_CONTENT)));
afterAll(() => dev.stop());

it('shows an edit on the page of its file and on pages that take from it', async () => {
  await dev.page('/councils/sampleton/');
  await dev.page('/councils/');
  dev.edit(COUNCIL, 'name: Sampleton', 'name: Sampleton-on-Test');
  await dev.until('/councils/sampleton/', '<h1>Sampleton-on-Test');
  await dev.until('/councils/', 'Sampleton-on-Test');
});

it('tells of a fault and goes on showing what was sound', async () => {
  dev.edit(COUNCIL, 'region: South East', 'region: South Eats');
  await expect.poll(dev.printed, { timeout: 20_000 }).toMatch(/sampleton\.md:\d+:\d+ invalid-value/u);
  expect(await dev.page('/councils/sampleton/')).toContain('<h1>Sampleton-on-Test');
  dev.edit(COUNCIL, 'region: South Eats', 'region: South West');
  await dev.until('/councils/sampleton/', 'South West');
});

it('goes on showing edits while the list of addresses has a line twice, as a merge leaves it, and tells of it', async () => {
  dev.edit('content/permalinks.txt', '/\n', '/\n/\n');
  await expect.poll(dev.printed, { timeout: 20_000 }).toContain('stands here twice');
  dev.edit(COUNCIL, 'region: South West', 'region: East of England');
  await dev.until('/councils/sampleton/', 'East of England');
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

it('begins with as much as holds together where the content has a fault', async () => {
  const site = smallSite();
  site.write('content/councils/exampleshire.md', '---\nname: Exampleshire\nkind: shire\n---\n');
  const faulty = await startDevCopy(path.join(site.root, 'content'));
  try {
    for (const address of ['/', '/councils/', '/themes/caseloads/', '/disagreements/', '/journeys/'])
      expect(await faulty.page(address)).toContain('<h1');
    expect(faulty.printed()).toMatch(/exampleshire\.md:\d+:\d+ invalid-value/u);
    expect(faulty.printed()).not.toContain('    at ');
  } finally {
    await faulty.stop();
    site.remove();
  }
}, 60_000);
