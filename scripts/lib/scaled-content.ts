import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from '../../src/knowledge/addresses.ts';
import { loadContent } from '../../src/load/content.ts';
import { listContent } from '../../src/load/list.ts';

const STATEMENT = /^:::(?:finding|recommendation|response)\{#(?<id>[\w-]+)[^\n]*\n.*?^:::$\n*/gmsu;
/** A file may have 100,000 characters. */
const MOST_CHARACTERS = 45_000;

/** A file of content, and what it says. */
interface Read {
  file: string;
  text: string;
}

interface Statement {
  file: string;
  /** Of its file, in characters. */
  size: number;
  id: string;
  text: string;
}

/**
 * Makes the content of a copy of the project larger or smaller, until it has about so many statements: the same for
 * anyone. Statements that other files name stay. Larger content says everything again, under other ids.
 */
export async function scaleContent(root: string, statements: number): Promise<void> {
  const files = await markdownOf(root);
  const all = files.filter(({ file }) => /content.sources/u.test(file)).flatMap(statementsOf);
  if (statements < all.length) thinOut(files, all, { statements, root });
  else repeat(all, statements - all.length);
  // What is scaled was never published.
  const { knowledgeBase } = await loadContent({ root });
  const addresses = [...addressesOf(knowledgeBase)].sort();
  writeFileSync(path.join(root, 'content/permalinks.txt'), `${addresses.join('\n')}\n`);
  writeFileSync(path.join(root, 'content/redirects.yml'), '');
  writeFileSync(path.join(root, 'content/changes.txt'), '');
}

async function markdownOf(root: string): Promise<Read[]> {
  const { paths } = await listContent(root);
  const files = paths.filter((name) => name.endsWith('.md')).map((name) => path.join(root, name));
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

const statementsOf = ({ file, text: whole }: Read): Statement[] =>
  [...whole.matchAll(STATEMENT)].map(({ 0: text, groups }) => ({
    file,
    size: whole.length,
    id: groups?.id ?? '',
    text,
  }));

function thinOut(
  files: readonly Read[],
  all: readonly Statement[],
  { statements, root }: { statements: number; root: string },
): void {
  const named = namedIn(files);
  const order = all
    .map((statement) => ({ statement, rank: named.has(statement.id) ? '' : rankOf(statement, root) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const dropped = order.slice(statements).map(({ statement }) => statement);
  for (const [file, gone] of Map.groupBy(dropped, ({ file }) => file))
    edit(file, (text) => gone.reduce((left, statement) => left.replace(statement.text, () => ''), text));
}

/** Every word after a `#`: an id that some link may lead to. */
const namedIn = (files: readonly Read[]): Set<string> =>
  new Set(
    files
      .flatMap(({ text }) => [...text.matchAll(/(?<!\{)#(?<id>[\w-]+)/gu)])
      .map(({ groups }) => groups?.id ?? ''),
  );

const rankOf = ({ file, id }: Statement, root: string): string =>
  createHash('sha256')
    .update(`${path.relative(root, file)}#${id}`)
    .digest('hex');

function repeat(all: readonly Statement[], more: number): void {
  const findings = all.filter(({ text, size }) => text.startsWith(':::finding') && size < MOST_CHARACTERS);
  for (const [file, again] of Map.groupBy(findings.slice(0, more), ({ file }) => file))
    edit(file, (text) => `${text.trimEnd()}\n\n## Said again\n\n${again.map(anew).join('\n')}`);
}

const anew = ({ text, id }: Statement): string => text.replace(`#${id}`, `#${id}-again`);

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
