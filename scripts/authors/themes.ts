import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '../../src/compiler/front-matter.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { fileOfContent } from '../../src/model/content-kinds.ts';
import { writeWhole } from '../../src/load/write-whole.ts';
import { addRedirects, mendAll, removeFile } from './files.ts';
import { namesAfter, type Lines } from './moves.ts';
import { AuthorProblem, fileOf, thingAt, type Thing } from './thing.ts';

const CORRECTIONS = 'content/corrections.yml';

/** What stood in the file of a theme that is gone, to be looked at by its author. */
interface Gone {
  files: string[];
  /** Its phrases, which may belong to the other theme now. */
  phrases: string[];
}

/** One theme takes in another: what was on the one is on the other, and old addresses lead there. */
export function mergeThemes(root: string, oldPath: string, intoPath: string): Gone {
  const [theme, into] = [themeAt(root, oldPath), themeAt(root, intoPath)];
  if (theme.id === into.id) throw new AuthorProblem('A theme cannot be merged into itself.');
  const phrases = phrasesOf(root, theme);
  removeFile(root, fileOf(theme) ?? '');
  const names = namesAfter(theme, into.id);
  const files = mendAll(root, names);
  const redirects: Lines = [
    [`/themes/${theme.id}/*`, `/themes/${into.id}/`],
    [`/journeys/*/${theme.id}/`, `/journeys/*/${into.id}/`],
  ];
  addRedirects(root, redirects, names);
  return { files, phrases };
}

/** A theme is given up: no statement names it, and its addresses say since when and why. Statements must have another theme. */
export function retireTheme(
  root: string,
  themePath: string,
  { because, date, knowledgeBase }: { because: string; date: string; knowledgeBase: KnowledgeBase },
): Gone {
  const theme = themeAt(root, themePath);
  const { finding, recommendation } = knowledgeBase.statements.byKind;
  const bare = [...finding, ...recommendation].filter(({ themes }) =>
    themes.every((one) => one === theme.id),
  );
  if (bare.length > 0)
    throw new AuthorProblem(
      `${bare.length} statements have no other theme; give them one first, or merge the theme into another:\n${bare
        .slice(0, 20)
        .map(({ source, id }) => `  ${fileOfContent('source', source)}#${id}`)
        .join('\n')}`,
    );
  const phrases = phrasesOf(root, theme);
  removeFile(root, fileOf(theme) ?? '');
  const names = namesAfter(theme, null);
  const files = mendAll(root, names);
  addRedirects(root, [[`/journeys/*/${theme.id}/`, '/journeys/*/']], names);
  const entry = `- date: ${date}\n  at: /themes/${theme.id}/\n  withdrawn: true\n  why: ${JSON.stringify(because)}\n`;
  const corrections = path.join(root, CORRECTIONS);
  const before = existsSync(corrections) ? readFileSync(corrections, 'utf8') : '';
  writeWhole(corrections, before + entry);
  return { files, phrases };
}

function themeAt(root: string, text: string): Thing {
  const thing = thingAt(text);
  if (thing.kind !== 'theme')
    throw new AuthorProblem(`“${text}” is no theme: name it like themes/caseloads.`);
  if (!existsSync(path.join(root, fileOf(thing) ?? '')))
    throw new AuthorProblem(`There is no ${fileOf(thing) ?? ''}.`);
  return thing;
}

function phrasesOf(root: string, theme: Thing): string[] {
  const file = fileOf(theme) ?? '';
  const { front } = readFrontMatter({ path: file, text: readFileSync(path.join(root, file), 'utf8') });
  return (front?.yaml.value as { phrases?: string[] } | undefined)?.phrases ?? [];
}
