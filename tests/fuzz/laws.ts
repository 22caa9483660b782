import { toString } from 'mdast-util-to-string';
import type { Compilation, CompiledSource } from '../../src/compiler/compiled.ts';
import type { Diagnostic } from '../../src/model/diagnostics.ts';

/** A law that was broken: which, and what shows it. */
export interface Breach {
  law: string;
  shown: string;
}

/** A place is on a line of the file, and no further right than its end. */
export function placesInside(diagnostics: readonly Diagnostic[], text: string): Breach[] {
  const lines = text.split('\n');
  return diagnostics.flatMap(({ rule, place }) => {
    const line = place && lines[place.line - 1];
    const isInside =
      !place || (typeof line === 'string' && place.column >= 1 && place.column <= line.length + 1);
    return isInside
      ? []
      : [{ law: 'a place inside the file', shown: `${rule} ${place.line}:${place.column}` }];
  });
}

/** Of a source without faults: every word and every statement that is written is shown. */
export function nothingLost({ compiled, diagnostics }: Compilation, text: string): Breach[] {
  if (compiled?.kind !== 'source' || diagnostics.length > 0) return [];
  return [...lostStatements(compiled, text), ...lostWords(compiled, text), ...unsoundFigures(compiled)];
}

/** In the place of notation, so that what stood beside it does not stand alone. */
const MARK = '§';

const bodyOf = (text: string): string => text.replace(/^---\n.*?\n---(?:\n|$)/su, '');

function lostStatements({ statements }: CompiledSource, text: string): Breach[] {
  const written = bodyOf(text).match(/^[ \t]*:{3,}(?:finding|recommendation|response)\b/gmu)?.length ?? 0;
  return written === statements.length
    ? []
    : [{ law: 'no lost statement', shown: `${written} written, ${statements.length} kept` }];
}

/** Words that stand alone between blanks, of letters only: nothing of the notation can take them apart. */
function lostWords({ blocks, statements }: CompiledSource, text: string): Breach[] {
  const shown = [
    ...blocks.map((block) => (block.kind === 'prose' ? toString(block.content) : '')),
    ...statements.map(({ content }) => toString(content)),
  ].join(' ');
  const plain = bodyOf(text)
    .replace(/^[ \t>]*(?:`{3,}|~{3,}|:{3,}).*$/gmu, '')
    .replace(/\]\([^)\n]*\)|\]\{(?:"[^"]*"|'[^']*'|[^}])*\}|^[ >]*\[[^\]]+\]:.*(?:\n[ \t]*\S.*)?$/gmu, MARK);
  const words = plain.split(/\s+/u).filter((word) => /^\p{L}{4,}[.,;]?$/u.test(word));
  const lost = words.find((word) => !shown.includes(word));
  return lost === undefined ? [] : [{ law: 'no lost word', shown: lost }];
}

const unsoundFigures = ({ statements }: CompiledSource): Breach[] =>
  statements
    .flatMap(({ figures }) => figures)
    .filter(({ value }) => !Number.isFinite(value))
    .map(({ text }) => ({ law: 'a figure is a number', shown: text }));
