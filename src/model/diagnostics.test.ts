import { expect, it } from 'vitest';
import { compareDiagnostics, type Diagnostic } from './diagnostics.ts';

const at = (file: string, line?: number, column = 1): Diagnostic => ({
  rule: 'raw-html',
  severity: 'error',
  file,
  place: line === undefined ? null : { line, column },
  message: '',
  expected: [],
  related: [],
});

it('diagnostics stand in the order of files, and in a file from top to bottom, the whole file first', () => {
  const ordered = [at('a.md'), at('a.md', 2, 1), at('a.md', 2, 9), at('a.md', 10), at('b.md', 1)];
  expect(ordered.toReversed().sort(compareDiagnostics)).toEqual(ordered);
});
