import { existsSync } from 'node:fs';
import path from 'node:path';
import { byNearness, nearOnly } from '../../src/compiler/nearest.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { isPartialDate } from '../../src/model/dates.ts';
import { councilOf, SLUG } from '../../src/model/ids.ts';
import { TEMPLATES, type Template } from './templates.ts';
import { AuthorProblem } from './thing.ts';

/** Ways to call it, one a line. */
const NEW_USAGE = Object.entries(TEMPLATES)
  .map(([kind, { takes }]) => `npm run new -- ${kind} ${takes.map((one) => one.toUpperCase()).join(' ')}`)
  .join('\n');

/** Writes a file of content with the right name and keys, ready to be filled; gives its path. What is to be filled in is empty, so that the check names it. */
export function writeNew(root: string, args: readonly string[], kb: KnowledgeBase): string {
  const [kind = '', ...values] = args;
  const template = (TEMPLATES as Record<string, Template | undefined>)[kind];
  if (!template) throw new AuthorProblem(`There is nothing new called “${kind}”. One of:\n${NEW_USAGE}`);
  if (values.length !== template.takes.length)
    throw new AuthorProblem(
      `Usage: npm run new -- ${kind} ${template.takes.map((one) => one.toUpperCase()).join(' ')}`,
    );
  const given = Object.fromEntries(template.takes.map((name, index) => [name, values[index] ?? '']));
  refuseUnsound(given, kb);
  const file = `content/${template.file(given)}.md`;
  if (existsSync(path.join(root, file))) throw new AuthorProblem(`${file} is there already.`);
  writeWhole(path.join(root, file), template.text(given, eventsOf(kb, given.council ?? '')));
  return file;
}

const IS_SLUG = new RegExp(`^${SLUG}$`, 'u');

function refuseUnsound({ council, date, ...names }: Record<string, string>, kb: KnowledgeBase): void {
  if (council !== undefined && !kb.councils.has(council as never)) {
    const near = byNearness(council, kb.councils.keys()).slice(0, 3).join(', ');
    throw new AuthorProblem(`There is no council “${council}”. Perhaps: ${near}.`);
  }
  if (date !== undefined && !isPartialDate(date))
    throw new AuthorProblem(`“${date}” is no date: 2018-03-22, or as much as is known: 2018-03 or 2018.`);
  for (const name of Object.values(names))
    if (!IS_SLUG.test(name))
      throw new AuthorProblem(`“${name}” becomes an address: lower-case words joined by hyphens.`);
  const theme = names.theme;
  const alike = theme === undefined ? [] : nearOnly(theme, kb.themes.keys());
  if (alike.length > 0) console.log(`There are themes like it already: ${alike.join(', ')}.`);
}

const eventsOf = (kb: KnowledgeBase, council: string): string[] =>
  [...kb.events.values()]
    .filter(({ id, councils }) => councilOf(id) === council || councils.includes(council as never))
    .map(({ id }) => id);
