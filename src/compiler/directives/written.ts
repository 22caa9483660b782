import { placeAt, type TextFile } from '../text.ts';
import type { ContainerDirective, TextDirective } from '../markdown.ts';
import type { Place } from '../../model/diagnostics.ts';

export type Directive = ContainerDirective | TextDirective;

/** An attribute as it stands in the text: the tree keeps only the last of two, and no place of any. */
interface WrittenAttribute {
  name: string;
  place: Place;
}

const ATTRIBUTE =
  /(?<mark>[#.])[^\s#.}="'<>`]+|(?<name>[A-Za-z_:][\w:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`}]+))?|(?<end>\})/gu;

/** Every attribute of a directive in the order of the text. */
export function attributesOf(directive: Directive, file: TextFile): WrittenAttribute[] {
  const start = openingBrace(directive, file);
  if (start < 0) return [];
  const written: WrittenAttribute[] = [];
  for (const { groups, index } of file.text.slice(start + 1, endOf(directive, file)).matchAll(ATTRIBUTE)) {
    if (groups?.end) break;
    const name = groups?.name ?? (groups?.mark === '#' ? 'id' : 'class');
    written.push({ name, place: placeAt(file.text, start + 1 + index) });
  }
  return written;
}

/** Attributes follow the words in brackets, if there are any: a brace of those is none of theirs. */
function openingBrace(directive: Directive, { text }: TextFile): number {
  const words = directive.type === 'textDirective' ? directive.children.at(-1) : labelOf(directive);
  const from = words?.position?.end.offset ?? directive.position?.start.offset ?? 0;
  const brace = text.indexOf('{', from);
  const end = endOf(directive, { text });
  return brace < end ? brace : -1;
}

const labelOf = ({ children: [first] }: ContainerDirective) =>
  first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;

/** Those of a block stand on its first line. */
function endOf(directive: Directive, { text }: Pick<TextFile, 'text'>): number {
  const [start, end] = [directive.position?.start.offset ?? 0, directive.position?.end.offset ?? text.length];
  if (directive.type === 'textDirective') return end;
  const line = text.indexOf('\n', start);
  return line < 0 ? end : Math.min(line, end);
}

/** Where an attribute is written; the directive itself where it has none of that name. */
export function placeOfAttribute(directive: Directive, file: TextFile, attribute?: string): Place {
  const found = attributesOf(directive, file).find(({ name }) => name === attribute);
  return found?.place ?? placeAt(file.text, directive.position?.start.offset ?? 0);
}
