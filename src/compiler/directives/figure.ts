import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { isOfOthers } from '../../model/measures.ts';
import { CARDINALS } from '../../model/number-words.ts';
import { figureAttributes } from '../../model/statements.ts';
import type { Figure } from '../compiled.ts';
import type { ContainerDirective, TextDirective } from '../markdown.ts';
import type { TextFile } from '../text.ts';
import { readAttributes } from './attributes.ts';
import { readNumber, type UnreadNumber } from './number.ts';
import { placeOfAttribute } from './written.ts';

/** The figures inside a statement, in reading order; each becomes a `data` element of the HTML. */
export function readFigures(
  statement: ContainerDirective,
  file: TextFile,
): { figures: Figure[]; diagnostics: Diagnostic[] } {
  const figures: Figure[] = [];
  const diagnostics: Diagnostic[] = [];
  visit(statement, 'textDirective', (node) => {
    if (node.name !== 'figure') return;
    const read = readFigure(node, file);
    diagnostics.push(...read.diagnostics);
    if (!read.figure) return;
    figures.push(read.figure);
    node.data = { hName: 'data', hProperties: { value: String(read.figure.value) } };
  });
  return { figures, diagnostics };
}

function readFigure(
  node: TextDirective,
  file: TextFile,
): { figure: Figure | null; diagnostics: Diagnostic[] } {
  const unread = unreadable(node, file);
  if (unread) return { figure: null, diagnostics: [unread] };
  const { data, diagnostics } = readAttributes(node, figureAttributes, file);
  if (!data) return { figure: null, diagnostics };
  const text = toString(node);
  if (isOfOthers(data.of)) return { figure: null, diagnostics: [notOwn(data.of, text, node, file)] };
  const read = readNumber(text);
  if (data.value === undefined && 'fault' in read)
    return { figure: null, diagnostics: [unclear(read, text, node, file)] };
  // “8 of 12” may be told as a share.
  const isShare = data.unit === 'percent' && read.unit === 'count';
  if (data.value !== undefined && read.value !== null && read.value !== data.value && !isShare)
    return { figure: null, diagnostics: [contradiction(read.value, data.value, node, file)] };
  const number = data.value ?? Number(read.value);
  const { measure, of, qualifier = null, when = null } = data;
  const place = placeOfAttribute(node, file);
  return {
    figure: { text, value: number, unit: data.unit ?? read.unit, qualifier, measure, of, when, place },
    diagnostics,
  };
}

/** A figure without words or whose attributes were not read: one message for what is missing, not one for each attribute. */
function unreadable(node: TextDirective, file: TextFile): Diagnostic | null {
  const next = file.text.charAt(node.position?.end.offset ?? 0);
  const fault =
    node.children.length === 0
      ? 'has no words in square brackets right after it'
      : Object.keys(node.attributes ?? {}).length === 0 && next === '{'
        ? 'has attributes that cannot be read: do its braces and quotation marks match?'
        : null;
  if (fault === null) return null;
  const message = `“:figure” ${fault.endsWith('?') ? fault : `${fault}.`}`;
  const place = placeOfAttribute(node, file);
  return error({ rule: 'directive-attribute', file: file.path, place, message, expected: [HOW] });
}

const HOW = ':figure[63%]{measure=agency-share of="social workers"}';

function unclear({ fault }: UnreadNumber, text: string, node: TextDirective, file: TextFile): Diagnostic {
  const place = placeOfAttribute(node, file);
  return error({ rule: 'figure-value', file: file.path, place, message: fault, expected: [valueOf(text)] });
}

/** Every table and file counts a figure as the council's that its statement is about. */
function notOwn(population: string, text: string, node: TextDirective, file: TextFile): Diagnostic {
  const place = placeOfAttribute(node, file, 'of');
  const message = `The population “${population}” is not the council’s own: what a source sets beside its figures is no figure of it.`;
  return error({ rule: 'figure-population', file: file.path, place, message, expected: [text] });
}

/** "8 of 12" may be told as a share, by its unit; else what is shown is what is counted. */
function contradiction(shown: number, value: number, node: TextDirective, file: TextFile): Diagnostic {
  const place = placeOfAttribute(node, file, 'value');
  const message = `The words say ${shown}, and “value” is ${value}: one of the two is a slip.`;
  return error({ rule: 'figure-value', file: file.path, place, message, expected: [`value=${shown}`] });
}

/** "two children" -> `value=2`; nothing is proposed of which more than one number may be meant. */
function valueOf(text: string): string {
  const values = (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => CARDINALS.indexOf(word));
  const [value, ...more] = /\p{N}/u.test(text) ? [] : values.filter((each) => each >= 0);
  return `value=${value === undefined || more.length > 0 ? '…' : value}`;
}
