import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFrontMatter } from '../compiler/front-matter.ts';
import type { PlaceOf } from '../evidence/check.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { FullText } from '../importer/full-text.ts';
import type { SourceId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { Content } from './content.ts';
import { readText } from './text.ts';

const ID = /(?<id>[a-z0-9-]+\/[a-z0-9-]+)\.json$/u;

/** The texts below a folder that `npm run import -- --full-text` has written, by the sources that they are of. */
export function readLibrary(folder: string): Map<SourceId, FullText> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  return new Map(
    names.sort().flatMap((name): [SourceId, FullText][] => {
      const id = ID.exec(name)?.groups?.id;
      return id === undefined ? [] : [[id as SourceId, fullTextIn(path.join(folder, name))]];
    }),
  );
}

/** The text of one source in the library below a root; null where there is none. */
export function libraryText(root: string, id: SourceId): FullText | null {
  const file = path.join(root, 'library', `${id}.json`);
  return existsSync(file) ? fullTextIn(file) : null;
}

/** The only licence under which a text may be shown with our words around it. */
const FREE = 'ogl-3';

/** A report in its own words, where the library has it and both the content and the report itself say that it is free. */
export function freeTextOf({ root, knowledgeBase }: Content, id: SourceId): FullText | null {
  if (knowledgeBase.sources.get(id)?.data.licence !== FREE) return null;
  const texts = textsRead(knowledgeBase);
  const text = texts.get(id) ?? libraryText(root, id);
  if (text === null) return null;
  texts.set(id, text);
  return text.licence === FREE ? text : null;
}

/**
 * A text is on its page and in the search, and is read once for what is known. What is not there is looked for again:
 * it may come while a server runs. A text that becomes another is seen there with the next change of the content.
 */
const textsRead = once<KnowledgeBase, Map<SourceId, FullText>>(() => new Map());

/** A file of the library that cannot be read, with what to do. */
export class LibraryProblem extends Error {}

function fullTextIn(file: string): FullText {
  const text = parse(readFileSync(file, 'utf8'));
  if (text?.pages && text.sections) return text as FullText;
  throw new LibraryProblem(
    `${file} is no text that this version has written: import its report again with --full-text.`,
  );
}

function parse(text: string): Partial<FullText> | null {
  try {
    return JSON.parse(text) as Partial<FullText> | null;
  } catch {
    return null;
  }
}

/** Finds the places of values in the front matter of the content below a root. */
export const placesBelow =
  (root: string): PlaceOf =>
  (file, at) => {
    const { text } = readText(root, file);
    const front = text === null ? null : readFrontMatter({ path: file, text }).front;
    return front?.yaml.placeOf(at) ?? null;
  };
