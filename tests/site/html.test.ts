import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, it } from 'vitest';
import { readSite, type Page } from '../../scripts/lib/site-files.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const { pages } = await readSite(inject('sites').root.folder);

async function faultsOf({ address, html }: Page) {
  const { results } = await validator.validateString(html, 'page.html');
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => ({
      fault: `${ruleId}: ${message}`,
      place: `${address} ${selector ?? ''}`,
    }));
}

it('every page is valid HTML', async () => {
  const faults = (await Promise.all([...pages.values()].map(faultsOf))).flat();
  const once = [...Map.groupBy(faults, ({ fault }) => fault)];
  expect(once.map(([fault, at]) => `${fault} (${at.length}, first ${at[0]?.place ?? ''})`)).toEqual([]);
  // A thousand pages take a minute, and longer where browsers run beside.
}, 300_000);
