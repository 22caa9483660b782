import type { Diagnostic } from '../model/diagnostics.ts';
import { summarise } from './terminal.ts';

/** GitHub shows so many annotations of a step and drops the others without a word. */
const SHOWN = 10;
const WORST_FIRST = ['error', 'warning'];

/** Workflow commands that GitHub shows beside the line concerned: https://docs.github.com/actions → workflow commands. */
export function reportToGithub(diagnostics: readonly Diagnostic[]): string {
  const sorted = worstFirst(diagnostics);
  if (sorted.length <= SHOWN) return sorted.map(command).join('\n');
  const total = `::error title=In all::${data(`${summarise(diagnostics)} Beside their lines stand the first ${SHOWN - 1}; the log and the summary have them all.`)}`;
  return [total, ...sorted.map(command)].join('\n');
}

/** The same for the summary of a run, as Markdown: the total, what is wrong how often, and every fault. */
export function summariseForGithub(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '## The content\n\nNothing is wrong with it.';
  const rules = [...Map.groupBy(diagnostics, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  return [
    `## The content: ${summarise(diagnostics)}`,
    '',
    '| rule | faults |',
    '| --- | --- |',
    ...rules.map(([rule, all]) => `| ${rule} | ${all.length} |`),
    '',
    ...worstFirst(diagnostics).slice(0, LISTED).map(line),
    ...(diagnostics.length > LISTED ? [`- and ${diagnostics.length - LISTED} more`] : []),
  ].join('\n');
}

/** A summary may be no longer than a megabyte. */
const LISTED = 200;

const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));

function command({ file, place, rule, message, expected, severity }: Diagnostic): string {
  const position = place ? `,line=${place.line},col=${place.column}` : '';
  const cure = expected[0] ? ` Try: ${expected[0]}` : '';
  return `::${severity} file=${property(file)}${position},title=${rule}::${data(message + cure)}`;
}

function line({ file, place, rule, message }: Diagnostic): string {
  const at = place ? `${file}:${place.line}:${place.column}` : file;
  return `- \`${at}\` ${rule}: ${message.replaceAll('\n', ' ').replaceAll(/[<&]/gu, (sign) => (sign === '<' ? '&lt;' : '&amp;'))}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
