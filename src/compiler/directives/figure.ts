import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { CARDINALS } from '../../model/number-words.ts';
import { figureAttributes } from '../../model/statements.ts';
import type { Figure } from '../compiled.ts';
import type { ContainerDirective, TextDirective } from '../markdown.ts';
import { error, type TextFile } from '../text.ts';
import { placeOfAttribute, readAttributes } from './attributes.ts';

const NUMBER =
  /(?<pounds>£)?(?<digits>\d[\d,]*(?:\.\d+)?)(?:\s*(?<scale>million|m\b|billion|bn\b))?\s*(?<percent>%|per cent)?/u;
const SCALES: Record<string, number> = { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** The figures inside a statement, in reading order; each becomes a `data` element of the HTML. */
export function readFigures(
  statement: ContainerDirective,
  file: TextFile,
): { figures: Figure[]; diagnostics: Diagnostic[] } {
  const figures: Figure[] = [];
  const diagnostics: Diagnostic[] = [];
  visit(statement, 'textDirective', (node) => {
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
  const { data, diagnostics } = readAttributes(node, figureAttributes, file);
  if (!data) return { figure: null, diagnostics };
  const text = toString(node);
  const { value, unit } = readNumber(text);
  const number = data.value ?? value;
  if (number === null) return { figure: null, diagnostics: [noNumber(text, node, file)] };
  const { measure, of, qualifier = null, when = null } = data;
  const place = placeOfAttribute(node, file);
  return {
    figure: { text, value: number, unit: data.unit ?? unit, qualifier, measure, of, when, place },
    diagnostics,
  };
}

function noNumber(text: string, node: TextDirective, file: TextFile): Diagnostic {
  const message = `There is no number in digits in “${text}”: say its value.`;
  const place = placeOfAttribute(node, file);
  return error({ rule: 'figure-value', file: file.path, place, message, expected: [valueOf(text)] });
}

/** "two" -> `value=2`. */
function valueOf(text: string): string {
  const value = CARDINALS.findIndex((word) => text.toLowerCase().split(/\W+/u).includes(word));
  return `value=${value < 0 ? '…' : value}`;
}

/** "£5 million" -> 5,000,000 pounds; "63%" -> 63 percent; "34" -> 34, a count. */
export function readNumber(text: string): { value: number | null; unit: string } {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts?.digits) return { value: null, unit: 'count' };
  const value = Number(parts.digits.replaceAll(',', '')) * (SCALES[parts.scale ?? ''] ?? 1);
  return { value, unit: parts.pounds ? 'pounds' : parts.percent ? 'percent' : 'count' };
}
