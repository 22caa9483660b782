import type { Line } from './lines.ts';
import { textOfLines } from './text.ts';

const LABEL = /^(?:lead|reporting) inspectors?(?: on[- ]site)?\s*[:–-]?\s*/iu;
const ROLES =
  /,?\s*\(?\b(?:(?:His|Her) Majesty[’'`]?s Inspectors?|[SR]?HMI\b|Ofsted (?:Regional )?Inspectors?|Senior (?:HMI|His Majesty[’'`]s Inspector)|Regulatory Inspection Manager|Social Care Regulatory Inspector|Regional Inspection Manager)\)?.*$/iu;
const NAME = /^[\p{Lu}][\p{L}’'.-]*(?:\s+(?:de|van|von|da|la|le|d[’']|[\p{Lu}][\p{L}’'.-]*))+$/u;

/** A name, without role and punctuation: "Sarah Canto, His Majesty's Inspector" -> "Sarah Canto". */
export function nameIn(words: string): string | null {
  const name = words
    .replace(ROLES, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,;.]+$/u, '')
    .trim();
  return NAME.test(name) && name.length < 50 ? name : null;
}

/** Who led the inspection: one name, or the two that the report gives. */
export function leadInspectors(lines: readonly Line[]): string[] {
  const at = lines.findIndex(
    (line) => LABEL.test(line.text) && !/^lead inspector attended/iu.test(line.text),
  );
  const line = lines[at];
  if (!line) return [];
  if (/^lead inspectors/iu.test(line.text)) return twoNames(textOfLines(lines.slice(at, at + 2)));
  const rest = line.text.replace(LABEL, '');
  const name = nameIn(rest === '' ? (lines[at + 1]?.text ?? '') : rest);
  return name ? [name] : [];
}

const twoNames = (text: string): string[] =>
  text
    .replace(LABEL, '')
    .split(/\band\b/u)
    .flatMap((part) => nameIn(part.replace(/^[\s,]+/u, '')) ?? []);
