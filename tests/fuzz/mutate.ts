import type { Random } from './random.ts';

type Mutation = (text: string, random: Random) => string;

/** Marks that Markdown, YAML and directives give a meaning, and characters that look like others or like nothing. */
const PIECES = [
  ':::',
  ':::finding{#a themes="caseloads" tone=concern}\n',
  ':::\n',
  ':figure[',
  '[40–50%]',
  '{#b}',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '\n| a | b |\n| - | - |\n| c | d | e |\n',
  '```\n',
  '~~~\n',
  '---\n',
  '> ',
  '- ',
  '    ',
  '\n\n',
  '\t',
  '#',
  '# ',
  '###### ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '\\',
  '<b>',
  '<!--',
  '&nbsp;',
  '&',
  '[^1]',
  '\n[^1]: note\n',
  '[a](#b)',
  '[a]: https://example.org/\n',
  '![a](b)',
  'https://example.org',
  '10:30',
  'tone=mixed',
  'themes=""',
  'a: &x 1\n',
  '*x',
  '!!js/function',
  '__proto__',
  'constructor',
  '2015-02-31',
  '9999-12-31',
  '-5',
  '½',
  '1/3',
  '0x1F',
  '\u200B',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\u0000',
  'é',
  'e\u0301',
  '\u{1F469}\u200D\u{1F467}',
  '<<<<<<< HEAD\n',
  '=======\n',
] as const;

const at = (text: string, random: Random): number => random.below(text.length + 1);

function span(text: string, random: Random, most = 60): [number, number] {
  const start = at(text, random);
  return [start, Math.min(text.length, start + random.below(most))];
}

const insert = (text: string, place: number, piece: string): string =>
  text.slice(0, place) + piece + text.slice(place);

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (text, random) => insert(text, at(text, random), random.pick(PIECES)),
  (text, random) => insert(text, at(text, random), random.pick(PIECES).repeat(1 + random.below(40))),
  (text, random) => {
    const [start, end] = span(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = span(text, random, 400);
    return insert(text, at(text, random), text.slice(start, end));
  },
  (text, random) => {
    const lines = text.split('\n');
    lines.splice(random.below(lines.length), 1);
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const line = lines[random.below(lines.length)] ?? '';
    lines.splice(random.below(lines.length), 0, line);
    return lines.join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    const index = random.below(lines.length);
    lines[index] = random.pick([' ', '  ', '    ', '> ', '- ', '# ', '\t']) + (lines[index] ?? '');
    return lines.join('\n');
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + String.fromCharCode(random.below(0x250)) + text.slice(place + 1);
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.replace(/\d/u, String(random.below(10))),
];

/** A text with one to four changes of the kinds that slips of the pen, of tools and of merges make. */
export function mutate(text: string, random: Random): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left -= 1) changed = random.pick(MUTATIONS)(changed, random);
  return changed;
}
