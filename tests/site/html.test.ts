import { HtmlValidate, FileSystemConfigLoader } from 'html-validate/node';
import { expect, inject, it } from 'vitest';
import { readSite } from '../../scripts/lib/site-files.ts';

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults: string[] = [];
  for (const { address, html } of (await readSite(inject('sites').root.folder)).pages.values()) {
    const { results } = await validator.validateString(html, '.htmlvalidate.html');
    for (const { messages } of results)
      faults.push(
        ...messages.map(
          ({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`,
        ),
      );
  }
  expect(faults.slice(0, 40)).toEqual([]);
});
