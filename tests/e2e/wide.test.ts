import { expect, it } from 'vitest';
import { useSmallSite } from './small-built.ts';

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

const open = useSmallSite({ 'content/sources/exampleshire/wide.md': SOURCE });

it.each(['/sources/exampleshire/wide/', '/themes/caseloads/'])(
  'a wide table, word or line that an author writes leaves %s as wide as a phone',
  async (address) => {
    const { page } = await open(address, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const table = page.locator('.words .scroller, .scroller').first();
    expect(await table.getAttribute('tabindex')).toBe('0');
    await page.context().close();
  },
);
