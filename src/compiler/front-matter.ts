import matter from 'gray-matter';
import type { Diagnostic } from '../model/diagnostics.ts';
import type { RuleId } from '../model/rules.ts';
import { error, type TextFile } from './text.ts';
import { parseYaml, type PlacedYaml } from './yaml.ts';

export interface FrontMatter {
  yaml: PlacedYaml;
  /** The text with the front matter blanked out, so that every line keeps its number. */
  body: string;
}

/**
 * The one door to gray-matter: YAML only, opened by a line that is exactly `---`.
 * Other languages are refused before gray-matter sees the text, because it would run `---js`.
 */
export function readFrontMatter({ path, text }: TextFile): { front: FrontMatter | null; diagnostics: Diagnostic[] } {
  const refused = refusal(text);
  if (refused) return { front: null, diagnostics: [error({ ...refused, file: path, place: { line: 1, column: 1 } })] };
  // gray-matter hands the engine all that follows the opening `---`, so lines count as in the file.
  let parsed: ReturnType<typeof parseYaml> = { yaml: null, diagnostics: [] };
  const engine = { parse: (yaml: string) => ((parsed = parseYaml(yaml, path)), {}), stringify: () => '' };
  const { content } = matter(text, { language: 'yaml', engines: { yaml: engine } });
  if (parsed.yaml === null && parsed.diagnostics.length === 0) parsed = parseYaml('\n{}', path);
  const front = parsed.yaml && { yaml: parsed.yaml, body: blankUpTo(text, text.length - content.length) };
  return { front, diagnostics: parsed.diagnostics };
}

function refusal(text: string): { rule: RuleId; message: string; expected: string[] } | null {
  const [first = '', ...rest] = text.split('\n');
  if (/^---\S/u.test(first))
    return { rule: 'front-matter-language', message: `Front matter opens with “${first}”; it may only be YAML.`, expected: ['---'] };
  if (first !== '---')
    return { rule: 'front-matter-missing', message: `The file opens with “${first.slice(0, 40)}”, not with front matter.`, expected: ['---'] };
  if (!rest.includes('---'))
    return { rule: 'front-matter-missing', message: 'The front matter is not closed by a line of its own that is exactly “---”.', expected: ['---'] };
  return null;
}

const blankUpTo = (text: string, end: number): string => text.slice(0, end).replace(/[^\n]/gu, ' ') + text.slice(end);
