import matter from 'gray-matter';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import type { RuleId } from '../model/rules.ts';
import type { TextFile } from './text.ts';
import { parseYaml, type PlacedYaml } from './yaml.ts';

export interface FrontMatter {
  yaml: PlacedYaml;
  /** The YAML as it is written, without the lines of `---`. */
  written: string;
  /** Where the body begins in the text. */
  end: number;
  /** The text with the front matter blanked out, so that every line keeps its number. */
  body: string;
}

const OPENING = '---\n';

/**
 * The one door to gray-matter: YAML only, opened by a line that is exactly `---`.
 * Other languages are refused before gray-matter sees the text, because it would run `---js`.
 */
export function readFrontMatter({ path, text }: TextFile): {
  front: FrontMatter | null;
  /** The body where the front matter has an end, whatever is wrong in it. */
  body: string | null;
  diagnostics: Diagnostic[];
} {
  const refused = refusal(text);
  if (refused) {
    const { line, ...what } = refused;
    return {
      front: null,
      body: null,
      diagnostics: [error({ ...what, file: path, place: { line, column: 1 } })],
    };
  }
  // gray-matter hands the engine all that follows the opening `---`, so lines count as in the file.
  let parsed: ReturnType<typeof parseYaml> = { yaml: null, diagnostics: [] };
  const engine = { parse: (yaml: string) => ((parsed = parseYaml(yaml, path)), {}), stringify: () => '' };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: engine } });
  if (parsed.yaml === null && parsed.diagnostics.length === 0) parsed = parseYaml('\n{}', path);
  const end = text.length - content.length;
  const written = text.slice(OPENING.length, text.lastIndexOf('---', end));
  const body = blankUpTo(text, end);
  const front = parsed.yaml && { yaml: parsed.yaml, written, end, body };
  return { front, body, diagnostics: parsed.diagnostics };
}

interface Refusal {
  rule: RuleId;
  line: number;
  message: string;
  expected: string[];
}

function refusal(text: string): Refusal | null {
  const [first = '', ...rest] = text.split('\n');
  const missing = (message: string, line = 1): Refusal => ({
    rule: 'front-matter-missing',
    line,
    message,
    expected: ['---'],
  });
  if (text.trim() === '')
    return missing('The file is empty; it opens with front matter between two lines of “---”.');
  if (/^---\S/u.test(first)) return language(first);
  if (first !== '---')
    return missing(`The first line is ${show(first)}; it must be exactly “---”, and front matter follows.`);
  // gray-matter takes any line that begins with --- for the end.
  const end = rest.findIndex((line) => line.startsWith('---'));
  if (end < 0)
    return missing('The front matter is never closed: a line that is exactly “---” is missing after it.');
  return rest[end] === '---'
    ? null
    : missing(
        `The front matter is closed by ${show(rest[end] ?? '')}; the line must be exactly “---”.`,
        end + 2,
      );
}

const language = (first: string): Refusal => ({
  rule: 'front-matter-language',
  line: 1,
  message: `Front matter opens with ${show(first)}; it may only be YAML, and no code is run.`,
  expected: ['---'],
});

const show = (line: string): string => (line === '' ? 'empty' : `“${line.slice(0, 40)}”`);

const blankUpTo = (text: string, end: number): string =>
  text.slice(0, end).replace(/[^\n]/gu, ' ') + text.slice(end);
