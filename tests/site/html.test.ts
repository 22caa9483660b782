import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, it } from 'vitest';
import { readPages, type BuiltPage } from '../../scripts/lib/site-files.ts';
import { draw } from '../draw.ts';
import { onePageOfEveryKind } from './page-kinds.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const { folder } = inject('sites').root;
const pages = await readPages(folder);

async function faultsOf({ address, html }: BuiltPage) {
  const { results } = await validator.validateString(html, 'page.html');
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => ({
      fault: `${ruleId}: ${message}`,
      place: `${address} ${selector ?? ''}`,
    }));
}

/** How many pages are drawn anew in each run, beside the longest page of every kind. */
const DRAWN = 400;

it('every kind of page is valid HTML, and so are pages drawn anew each run', async () => {
  const kinds = onePageOfEveryKind(folder).flatMap((address) => pages.get(address) ?? []);
  const drawn = draw([...pages.values()], DRAWN);
  const faults = (await Promise.all([...new Set([...kinds, ...drawn])].map(faultsOf))).flat();
  const once = [...Map.groupBy(faults, ({ fault }) => fault)];
  expect(once.map(([fault, at]) => `${fault} (${at.length}, first ${at[0]?.place ?? ''})`)).toEqual([]);
}, 300_000);

it('no element but those of choices and tracks has a label as an attribute, which nobody would be shown', () => {
  const labelled = /<(?!optgroup|option|track)[a-z][^<>]*\slabel="[^"]*"/u;
  const found = [...pages.values()].flatMap(({ address, html }) => {
    const [tag] = labelled.exec(html) ?? [];
    return tag ? `${address} ${tag}` : [];
  });
  expect(found).toEqual([]);
});
