import type { NationalFrameworkPart } from '../model/national-framework.ts';
import { CARDINALS } from '../model/number-words.ts';
import { comparableText } from './text.ts';

const NAME = String.raw`(?:outcome|enabler|principle)\b`;
const FRAMEWORK = String.raw`national framework`;
/** In brackets at the end of a point, or as a sentence of its own that names the framework. */
const CODES = [
  new RegExp(String.raw`\s*[(\[]\s*(?<code>(?:${FRAMEWORK}[,:]? ?)?${NAME}[^()[\]]*)[)\]]\W*$`, 'iu'),
  new RegExp(
    String.raw`(?<=[.!?])\s+(?<code>${NAME}[^.()[\]]*${FRAMEWORK}|${FRAMEWORK}[,:]? ?${NAME}[^.()[\]]*)\W*$`,
    'iu',
  ),
];

const OUTCOMES = ['outcome-1', 'outcome-2', 'outcome-3', 'outcome-4'] as const;
const ENABLERS: readonly [RegExp, NationalFrameworkPart][] = [
  [/^enabler 1\b|multi-?agency/u, 'enabler-multi-agency'],
  [/^enabler 2\b|leaders/u, 'enabler-leaders'],
  [/^enabler 3\b|workforce/u, 'enabler-workforce'],
];

/** "Enabler two, National Framework" -> "enabler 2". */
const tidy = (code: string): string =>
  comparableText(code)
    .replace(new RegExp(String.raw`[,:]? ?${FRAMEWORK}[,:]? ?`, 'u'), '')
    .replace(/(?<=^\p{L}+ )\p{L}+/u, (word) =>
      CARDINALS.includes(word) ? String(CARDINALS.indexOf(word)) : word,
    );

function partOf(code: string): NationalFrameworkPart | null {
  const named = tidy(code);
  // A point that names two is about neither alone.
  if ((named.match(new RegExp(NAME, 'gu')) ?? []).length > 1) return null;
  if (named.startsWith('principle')) return 'principle';
  if (named.startsWith('enabler')) {
    const parts = ENABLERS.filter(([pattern]) => pattern.test(named)).map(([, part]) => part);
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
  return OUTCOMES[Number(/^outcome (?<number>\d)$/u.exec(named)?.groups?.number) - 1] ?? null;
}

/** A point for improvement without the code printed behind it, and what the code names: "… (outcome 4, national framework)". */
export function splitCode(text: string): { words: string; part: NationalFrameworkPart | null } {
  for (const pattern of CODES) {
    const found = pattern.exec(text);
    if (found) return { words: text.slice(0, found.index), part: partOf(found.groups?.code ?? '') };
  }
  return { words: text, part: null };
}
