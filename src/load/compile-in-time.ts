import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { error, type TextFile } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { compileFile } from './compile-file.ts';
import { withinTime } from './time-limit.ts';

/** In milliseconds. No text that a person writes takes a hundredth of it, on any machine. */
const LIMIT = 5_000;

/** What became of a file; only what was compiled is kept, because another day the machine may be faster. */
export interface InTime {
  compilation: Compilation;
  isInTime: boolean;
}

/** Compiles a file, or says that it took too long. */
export function compileInTime(file: TextFile): InTime {
  const compilation = withinTime(() => compileFile(file), LIMIT);
  return compilation === null
    ? { compilation: nothingOf(file.path, [tooSlow(file.path)]), isInTime: false }
    : { compilation, isInTime: true };
}

const tooSlow = (file: string): Diagnostic =>
  error({
    rule: 'file-size',
    file,
    place: null,
    message: `It was not read in ${LIMIT / 1000} s, as a text that a person writes always is: look for long runs of *, _, =, [ or |, and take them out.`,
  });
