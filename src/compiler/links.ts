import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { Reference } from './compiled.ts';
import { error, placeAt, type TextFile } from './text.ts';

const SAFE = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|\/(?!\/)|#)/u;

/** Links to places on this site become references to be checked; links that could run or fetch something are refused. */
export function readLinks(tree: Root, { path, text }: TextFile): { references: Reference[]; diagnostics: Diagnostic[] } {
  const references: Reference[] = [];
  const diagnostics: Diagnostic[] = [];
  visit(tree, ['link', 'definition', 'image', 'imageReference'], (node) => {
    const place = placeAt(text, node.position?.start.offset ?? 0);
    const { url } = node as Link | Definition | Image;
    if (node.type === 'link' || node.type === 'definition') {
      if (url.startsWith('/') && SAFE.test(url)) references.push({ to: 'address', id: url, place });
      else if (!SAFE.test(url)) diagnostics.push(unsafe(`“${url}” is not a link that this site can publish.`, path, place));
    } else diagnostics.push(unsafe('Pictures are not part of content.', path, place));
  });
  return { references, diagnostics };
}

const unsafe = (message: string, file: string, place: Diagnostic['place']): Diagnostic =>
  error({ rule: 'unsafe-link', file, place, message, expected: ['https://…', 'mailto:…', '/themes/…/', '#…'] });
