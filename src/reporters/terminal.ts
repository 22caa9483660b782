import type { Diagnostic, Place } from '../model/diagnostics.ts';

const SHOWN = 8;

const at = (file: string, place: Place | null): string =>
  place ? `${file}:${place.line}:${place.column}` : file;

/** One fault as an editor's terminal links it: place, rule, what was found, what would work, what else is concerned. */
function formatDiagnostic({ file, place, rule, message, expected, related }: Diagnostic): string {
  const more = expected.length - SHOWN;
  const cure =
    expected.length > 0
      ? [`  try: ${expected.slice(0, SHOWN).join(' | ')}${more > 0 ? ` (and ${more} more)` : ''}`]
      : [];
  const others = related.map((other) => `  see: ${at(other.file, other.place)} ${other.message}`);
  return [`${at(file, place)} ${rule}`, `  ${message}`, ...cure, ...others].join('\n');
}

/** "2 errors in 1 file". */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(diagnostics.length, 'error')} in ${count(files, 'file')}. Each rule is explained in docs/rules/<rule>.md.`;
}

/** All faults for a person at a terminal; empty where there are none. */
export const reportToTerminal = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.length === 0 ? '' : [...diagnostics.map(formatDiagnostic), summarise(diagnostics)].join('\n\n');
