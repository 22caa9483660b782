import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { placeAt, type TextFile } from '../compiler/text.ts';
import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import type { FileBytes } from './bytes.ts';
import { compileFile } from './compile-file.ts';
import { textOf } from './text.ts';
import { withinTime } from './time-limit.ts';

/** In milliseconds. No text that a person writes takes a hundredth of it, on any machine. */
const LIMIT = 5_000;

/** What became of a file; only what was compiled is kept, because another day the machine may be faster. */
export interface InTime {
  compilation: Compilation;
  isInTime: boolean;
}

/** Compiles a file as it was read; of one that is no text the reason is all there is. */
export function compileBytes(file: FileBytes): InTime {
  const { text, diagnostics } = textOf(file);
  return text === null
    ? { compilation: nothingOf(file.path, diagnostics), isInTime: true }
    : compileInTime({ path: file.path, text });
}

/** Compiles a file, or says that it took too long. */
export function compileInTime(file: TextFile, limit = LIMIT): InTime {
  const compilation = withinTime(() => compileFile(file), limit);
  return compilation === null
    ? { compilation: nothingOf(file.path, [tooSlow(file)]), isInTime: false }
    : { compilation, isInTime: true };
}

function tooSlow({ path, text }: TextFile): Diagnostic {
  const { place, lines } = longestStretch(text);
  const size = `${lines.toLocaleString('en-GB')} ${lines === 1 ? 'line' : 'lines'}`;
  const message = `It was not read in ${LIMIT / 1000} s, as a text that a person writes always is. Its longest stretch without an empty line, of ${size}, begins here: divide it, or take out long runs of *, _, =, [ or |.`;
  return error({ rule: 'file-size', file: path, place, message });
}

/** Where most is written in one go: that is what takes long. */
function longestStretch(text: string): { place: Place; lines: number } {
  const stretches = [...text.matchAll(/(?:^[^\n]*\S[^\n]*(?:\n|$))+/gmu)];
  const longest = stretches.reduce((most, each) => (each[0].length > most[0].length ? each : most));
  return { place: placeAt(text, longest.index), lines: longest[0].trimEnd().split('\n').length };
}
