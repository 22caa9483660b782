import type { Diagnostic } from '../model/diagnostics.ts';

/** Workflow commands that GitHub shows beside the line concerned: https://docs.github.com/actions → workflow commands. */
export const reportToGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ file, place, rule, message, expected, severity }) => {
      const position = place ? `,line=${place.line},col=${place.column}` : '';
      const cure = expected[0] ? ` Try: ${expected[0]}` : '';
      return `::${severity} file=${property(file)}${position},title=${rule}::${data(message + cure)}`;
    })
    .join('\n');

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
