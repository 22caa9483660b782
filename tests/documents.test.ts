import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compiler/compiled.ts';
import { compileFile } from '../src/load/compile-file.ts';
import { readText } from '../src/load/text.ts';
import { compareDiagnostics } from '../src/model/diagnostics.ts';
import { reportToTerminal } from '../src/reporters/terminal.ts';

/**
 * Each folder of `fixtures/documents` is a file of content with what the compiler makes of it: `document.json`, prose
 * as HTML, and `messages.txt`, what an author reads. The first word of the folder's name is the kind of content.
 *
 * `UPDATE_FIXTURES=1 npx vitest run tests/documents.test.ts` writes both anew; read the difference before it is kept.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures/documents');

const PATHS: Record<string, (name: string) => string> = {
  source: (name) => `content/sources/anyshire/${name}.md`,
  council: (name) => `content/councils/${name}.md`,
  theme: (name) => `content/themes/${name}.md`,
  disagreement: (name) => `content/disagreements/anyshire/${name}.md`,
};

const isFolder = (entry: { isDirectory: () => boolean }): boolean => entry.isDirectory();
const CASES = readdirSync(FIXTURES, { withFileTypes: true }).filter(isFolder);

function compileCase(folder: string): Compilation {
  const { text, diagnostics } = readText(join(FIXTURES, folder), 'input.md');
  if (text === null) throw new Error(reportToTerminal(diagnostics));
  const [kind = '', ...name] = folder.split('-');
  const pathOf = PATHS[kind];
  if (!pathOf) throw new Error(`${folder} does not begin with one of ${Object.keys(PATHS).join(', ')}`);
  return compileFile({ path: pathOf(name.join('-')), text });
}

/** The document as JSON that a person can read: trees of prose as HTML. */
const show = ({ compiled, references }: Compilation): string =>
  JSON.stringify(
    { compiled, references },
    (_, value: unknown) => (isProse(value) ? toHtml(value) : value),
    2,
  ) + '\n';

const messagesOf = ({ diagnostics }: Compilation): string =>
  diagnostics.length === 0 ? '' : `${reportToTerminal(diagnostics.toSorted(compareDiagnostics))}\n`;

const isProse = (value: unknown): value is Root =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'root';

async function expectFile(path: string, found: string): Promise<void> {
  if (process.env.UPDATE_FIXTURES) await writeFile(path, found);
  expect(found).toBe(await readFile(path, 'utf8'));
}

describe('a file of content compiles to what its fixture holds', () => {
  it.each(CASES)('$name', async ({ name }) => {
    const compilation = compileCase(name);
    await expectFile(join(FIXTURES, name, 'document.json'), show(compilation));
    await expectFile(join(FIXTURES, name, 'messages.txt'), messagesOf(compilation));
  });
});
