import type { Diagnostic } from '../model/diagnostics.ts';

/** All faults as a JSON array, for programs. */
export const reportToJson = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(diagnostics, null, 2);
