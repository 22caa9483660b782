import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import type { Reference } from './compiled.ts';
import { placeAt, type TextFile } from './text.ts';

/** A name or password in an address would be published with it. */
const SAFE = /^(?:https?:\/\/(?![^/?#]*@)[^\s/]|mailto:[^\s@]+@|\/(?!\/)|#)/u;

/** Links to places on this site become references to be checked; links that could run or fetch something are refused. */
export function readLinks(
  tree: Root,
  { path, text }: TextFile,
): { references: Reference[]; diagnostics: Diagnostic[] } {
  const references: Reference[] = [];
  const diagnostics: Diagnostic[] = [];
  visit(tree, ['link', 'definition', 'image', 'imageReference'], (node) => {
    const place = placeAt(text, node.position?.start.offset ?? 0);
    const url = node.type === 'link' || node.type === 'definition' ? node.url : null;
    if (url === null) diagnostics.push(unsafe(PICTURE, path, place));
    else if (!SAFE.test(url))
      diagnostics.push(unsafe(`“${url}” is not a link that this site can publish.`, path, place));
    else if (url.startsWith('/')) references.push({ to: 'address', id: url, place });
  });
  return { references, diagnostics };
}

const PICTURE = 'Pictures are not part of content: say in words what it shows, or link to its page.';

/** Statements are shown apart from the rest of their file, so links by reference get their address in place. */
export function resolveLinkReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node));
  visit(tree, 'linkReference', (node) => {
    const { url } = definitions.get(node.identifier) ?? {};
    if (url !== undefined) Object.assign(node, { type: 'link', url });
  });
}

const unsafe = (message: string, file: string, place: Diagnostic['place']): Diagnostic =>
  error({
    rule: 'unsafe-link',
    file,
    place,
    message,
    expected: ['https://…', 'mailto:…', '/themes/…/', '#…'],
  });
