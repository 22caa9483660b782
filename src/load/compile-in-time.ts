import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { placeAt, type TextFile } from '../compiler/text.ts';
import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import type { FileBytes } from './bytes.ts';
import { compileFile } from './compile-file.ts';
import { textOf, type TextReading } from './text.ts';
import { withinTime } from './time-limit.ts';

/** In milliseconds. No text that a person writes takes a hundredth of it, on any machine. */
const LIMIT = 5_000;

/** What became of a file; only what was compiled is kept, because another day the machine may be faster. */
export interface InTime {
  compilation: Compilation;
  isInTime: boolean;
}

/** To watch the time of a file takes the system a tenth of what it takes to compile it. */
const WATCHED_TOGETHER = 25;

/** Compiles files as they were read; of one that is no text the reason is all there is. */
export function compileEach(files: readonly FileBytes[], limit = LIMIT): InTime[] {
  const groups = Array.from({ length: Math.ceil(files.length / WATCHED_TOGETHER) }, (_, index) =>
    files.slice(index * WATCHED_TOGETHER, (index + 1) * WATCHED_TOGETHER),
  );
  return groups.flatMap((group) => compileTogether(group, limit));
}

/** Files that are done within the time that one of them may take; where they are not, each is given it. */
function compileTogether(files: readonly FileBytes[], limit: number): InTime[] {
  const readings = files.map((file): Reading => ({ path: file.path, ...textOf(file) }));
  const compilations = withinTime(() => readings.map(compileReading), limit);
  return (
    compilations?.map((compilation) => ({ compilation, isInTime: true })) ??
    readings.map((reading) => compileInTime(reading, limit))
  );
}

interface Reading extends TextReading {
  path: string;
}

const compileReading = ({ path, text, diagnostics }: Reading): Compilation =>
  text === null ? nothingOf(path, diagnostics) : compileFile({ path, text });

function compileInTime(reading: Reading, limit: number): InTime {
  const compilation = withinTime(() => compileReading(reading), limit);
  const { path, text } = reading;
  return compilation === null
    ? { compilation: nothingOf(path, [tooSlow({ path, text: text ?? '' })]), isInTime: false }
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
