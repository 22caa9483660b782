import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { nearOnly } from './nearest.ts';
import { placeAt, type TextFile } from './text.ts';

/**
 * Links to a place of the file itself. Statements are shown on other pages too, so such a link gets the address of the
 * `page` that the file is shown on; one that leads nowhere is told of.
 */
export function resolveFragments(tree: Root, file: TextFile, page: string | null): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let places: Set<string> | null = null;
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || !node.url.startsWith('#')) return;
    places ??= placesIn(tree);
    const id = decoded(node.url.slice(1));
    if (places.has(id)) node.url = `${page ?? ''}#${id}`;
    else diagnostics.push(leadsNowhere(node.url, { places, file, offset: node.position?.start.offset ?? 0 }));
  });
  return diagnostics;
}

interface Broken {
  places: ReadonlySet<string>;
  file: TextFile;
  offset: number;
}

const leadsNowhere = (url: string, { places, file, offset }: Broken): Diagnostic =>
  error({
    rule: 'broken-link',
    file: file.path,
    place: placeAt(file.text, offset),
    message: `“${url}” leads to no statement or heading of this file.`,
    expected: nearOnly(url.slice(1), places).map((id) => `#${id}`),
  });

/** The ids of statements and headings, made as the page makes them. */
function placesIn(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const statements = tree.children.flatMap((node) =>
    node.type === 'containerDirective' && node.attributes?.id ? [node.attributes.id] : [],
  );
  statements.forEach((id) => slugger.slug(id));
  const headings: string[] = [];
  visit(tree, 'heading', (node) => void headings.push(slugger.slug(toString(node))));
  return new Set([...statements, ...headings]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
