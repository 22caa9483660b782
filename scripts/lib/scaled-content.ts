import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from '../../src/graph/addresses.ts';
import { loadContent } from '../../src/load/content.ts';

const STATEMENT = /^:::(?:finding|recommendation|response)\{#(?<id>[\w-]+)[^\n]*\n.*?^:::$\n*/gmsu;
/** A file may have 100,000 characters. */
const MOST_CHARACTERS = 45_000;

interface Statement {
  file: string;
  id: string;
  text: string;
}

/**
 * Makes the content of a copy of the project larger or smaller, until it has about so many statements: the same for
 * anyone. Statements that other files name stay. Larger content says everything again, under other ids.
 */
export async function scaleContent(root: string, statements: number): Promise<void> {
  const all = statementsOf(root);
  if (statements < all.length) thinOut(root, all, statements);
  else repeat(all, statements - all.length);
  // What is scaled was never published.
  const { knowledgeBase } = await loadContent({ root });
  const addresses = [...addressesOf(knowledgeBase)].sort();
  writeFileSync(path.join(root, 'content/permalinks.txt'), `${addresses.join('\n')}\n`);
  writeFileSync(path.join(root, 'content/redirects.yml'), '');
  writeFileSync(path.join(root, 'content/changes.txt'), '');
}

function statementsOf(root: string): Statement[] {
  return filesIn(root, 'content/sources').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(({ 0: text, groups }) => ({
      file,
      id: groups?.id ?? '',
      text,
    })),
  );
}

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(root, folder, name));

function thinOut(root: string, all: readonly Statement[], statements: number): void {
  const named = namedIn(root);
  const order = all
    .map((statement) => ({ statement, rank: named.has(statement.id) ? '' : rankOf(statement, root) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const dropped = order.slice(statements).map(({ statement }) => statement);
  for (const [file, gone] of Map.groupBy(dropped, ({ file }) => file))
    edit(file, (text) => gone.reduce((left, statement) => left.replace(statement.text, () => ''), text));
}

/** Every word after a `#`: an id that some link may lead to. */
const namedIn = (root: string): Set<string> =>
  new Set(
    ['content/themes', 'content/disagreements', 'content/councils', 'content/sources']
      .flatMap((folder) => filesIn(root, folder))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?<!\{)#(?<id>[\w-]+)/gu)])
      .map(({ groups }) => groups?.id ?? ''),
  );

const rankOf = ({ file, id }: Statement, root: string): string =>
  createHash('sha256')
    .update(`${path.relative(root, file)}#${id}`)
    .digest('hex');

function repeat(all: readonly Statement[], more: number): void {
  const findings = all.filter(
    ({ text, file }) => text.startsWith(':::finding') && sizeOf(file) < MOST_CHARACTERS,
  );
  for (const [file, again] of Map.groupBy(findings.slice(0, more), ({ file }) => file))
    edit(file, (text) => `${text.trimEnd()}\n\n## Said again\n\n${again.map(anew).join('\n')}`);
}

const anew = ({ text, id }: Statement): string => text.replace(`#${id}`, `#${id}-again`);

const sizeOf = (file: string): number => readFileSync(file, 'utf8').length;

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
