import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadContent } from '../../src/load/content.ts';
import { numbered, page } from '../../tests/reports/page.ts';
import { makePdf } from '../../tests/reports/pdf.ts';
import { libraryText } from '../../tests/rule-pages.ts';
import { smallSite, type SmallSite } from '../../tests/small-site.ts';
import { compareWithTexts, type EvidenceComparison } from './evidence.ts';

let site: SmallSite;
beforeEach(() => (site = smallSite()));
afterEach(() => site.remove());

const SOURCE = `---
title: Inspection of Exampleshire
kind: inspection-report
publisher: Ofsted
published: 2025-02-04
licence: not-stated
councils: [exampleshire]
---

:::finding{#chairs themes="caseloads" tone=concern para="1"}
There are :figure[12]{measure=chairs of="chairs"} chairs.
:::
`;
const REPORT = makePdf([
  page(1, [
    { text: 'Inspection of Exampleshire local authority', size: 26 },
    { text: 'children’s services', size: 26 },
    { text: 'Inspection dates: 30 September to 11 October 2024', down: 30 },
    { text: 'Lead inspector: Ada Lane, His Majesty’s Inspector', down: 28 },
    ...numbered(1, 'Chairs are few.'),
    ...numbered(2, 'There are 12 tables.'),
  ]),
]);

async function compare(files: Record<string, Uint8Array | string>): Promise<EvidenceComparison> {
  const folder = path.join(site.root, 'texts');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  site.write('content/sources/exampleshire/2025-02-04-report.md', SOURCE);
  const { files: compiled } = await loadContent({ root: site.root });
  return compareWithTexts(compiled, { folder, root: site.root });
}
const messages = ({ diagnostics }: EvidenceComparison): string[] => diagnostics.map(({ message }) => message);

it('finds the source of a report by council, kind and day, whatever either file is called', async () => {
  const found = await compare({ 'a/report - 04 february 2025.pdf': REPORT, 'b/notes.txt': 'Notes.' });
  expect(messages(found)).toEqual([
    '“12” is not in paragraph 1 of the source; the nearest place that has it is paragraph 2, on page 1.',
  ]);
  expect(found.summary).toBe(
    'Compared: 1 figure, 1 place, 1 text. Without a text: 2 sources. Without a source: 1 file.',
  );
});

it('finds the source of a text of the library by the name of its file', async () => {
  const found = await compare({
    'exampleshire/2025-02-04-report.json': JSON.stringify(libraryText('1 (page 1): Twelve chairs.')),
    'exampleshire/2001-01-01-other.json': JSON.stringify(libraryText('1 (page 1): Nothing.')),
  });
  expect(messages(found)).toEqual([]);
  expect(found.summary).toContain('Without a text: 2 sources. Without a source: 1 file.');
});

it('refuses a text of the library that is broken or of an older version', async () => {
  for (const text of ['{', '{"sections": []}'])
    await expect(compare({ 'exampleshire/2025-02-04-report.json': text })).rejects.toThrow(
      'import its report again with --full-text',
    );
});
