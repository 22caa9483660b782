import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeThemes } from '../../scripts/authors/themes.ts';
import { rename } from '../../scripts/authors/rename.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import { loadContent } from '../../src/load/content.ts';
import { recordAddresses } from '../../src/load/permalinks.ts';
import type { TestSite } from '../site/build-sites.ts';
import { SMALL_CONTENT } from '../small-site.ts';
import { useBrowser } from './browser.ts';
import { buildAndServe } from './small-built.ts';

const LETTER = 'sources/exampleshire/2018-03-22-letter';
const NEW = 'sources/exampleshire/2018-03-22-ofsted-letter';
const GONE = '/sources/exampleshire/gone/';

const root = copyProject(SMALL_CONTENT);
const sites: Record<string, { site: TestSite; server: Server }> = {};

beforeAll(async () => {
  recordAddresses(root, (await loadContent({ root })).knowledgeBase);
  rename(root, `${LETTER}#agency-share`, `${LETTER}#share-of-agency-staff`);
  rename(root, LETTER, NEW);
  mergeThemes(root, 'themes/agency-reliance', 'themes/caseloads');
  writeFileSync(path.join(root, 'content/permalinks.txt'), `${GONE}\n`, { flag: 'a' });
  writeFileSync(
    path.join(root, 'content/corrections.yml'),
    `- { date: 2026-11-27, at: ${GONE}, why: The newspaper took it back., withdrawn: true }\n`,
  );
  for (const base of ['/', '/x/']) {
    sites[base] = await buildAndServe(root, base);
  }
}, 300_000);
afterAll(() => {
  for (const { server } of Object.values(sites)) server.close();
  rmSync(root, { recursive: true });
});

const openPage = useBrowser();

describe.each(['/', '/x/'])('below %s', (base) => {
  const open = (address: string, javaScript: boolean) =>
    openPage(address, { site: sites[base]?.site as TestSite, javaScript });
  const under = (address: string): string => base.slice(0, -1) + address;

  it.each([
    [`/${LETTER}/`, `/${NEW}/`],
    [`/${LETTER}/#agency-share`, `/${NEW}/#share-of-agency-staff`],
    [`/${LETTER}/?from=a#agency-share`, `/${NEW}/?from=a#share-of-agency-staff`],
    [`/${LETTER}/#nothing`, `/${NEW}/#nothing`],
    [`/${LETTER}/#%`, `/${NEW}/#%`],
    ['/themes/agency-reliance/', '/themes/caseloads/'],
    ['/journeys/exampleshire/agency-reliance/', '/journeys/exampleshire/caseloads/'],
  ])('%s lands on %s', async (from, to) => {
    const { page, errors } = await open(from, true);
    await page.waitForURL((url) => url.pathname + url.search + url.hash === under(to));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('without script, a place that has moved leads on by a link where it stood', async () => {
    const { page } = await open(`/${LETTER}/#agency-share`, false);
    const link = page.locator('#agency-share a');
    expect(await link.getAttribute('href')).toBe(under(`/${NEW}/#share-of-agency-staff`));
    await page.context().close();
  });

  it('a page that was withdrawn says so, and why', async () => {
    const { page } = await open(GONE, false);
    expect(await page.locator('main').innerText()).toContain(
      'It was taken away on 27 November 2026: The newspaper took it back.',
    );
    await page.context().close();
  });
});
