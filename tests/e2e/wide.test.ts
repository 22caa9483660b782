import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import type { TestSite } from '../site/build-sites.ts';
import { SMALL_CONTENT } from '../small-site.ts';
import { useBrowser } from './browser.ts';
import { buildAndServe } from './small-built.ts';

const LONG = 'Averylongwordthatnobodybreaks'.repeat(4);
const TABLE = `| Team | Children | Social workers | Agency | Newly qualified | Average caseload |
| :-- | --: | :-: | - | - | - |
| Duty and assessment | 1 | 2 | 3 | 4 | ${LONG} |`;
const SOURCE = `---
title: A paper with wide things
kind: council-paper
publisher: P
licence: not-stated
councils: [exampleshire]
---

${TABLE}

https://example.org/${LONG} and \`${LONG}\`

~~~
${'A line of code that is long. '.repeat(6)}
~~~

:::finding{#wide themes="caseloads" tone=concern}
A table follows.

${TABLE}
:::
`;

const root = copyProject(SMALL_CONTENT);
let built: { site: TestSite; server: Server };

beforeAll(async () => {
  writeFileSync(path.join(root, 'content/sources/exampleshire/wide.md'), SOURCE);
  built = await buildAndServe(root, '/');
}, 300_000);
afterAll(() => {
  built.server.close();
  rmSync(root, { recursive: true });
});

const openPage = useBrowser();

it.each(['/sources/exampleshire/wide/', '/themes/caseloads/'])(
  'a wide table, word or line that an author writes leaves %s as wide as a phone',
  async (address) => {
    const { page } = await openPage(address, { site: built.site, width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const table = page.locator('.words .scroller, .scroller').first();
    expect(await table.getAttribute('tabindex')).toBe('0');
    await page.context().close();
  },
);
