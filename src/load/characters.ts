import { placeAt, type TextFile } from '../compiler/text.ts';
import { error, type Diagnostic } from '../model/diagnostics.ts';

// Characters that no one sees or that turn the direction of what is read, but for those that join emoji and scripts or
// choose between the two looks of an emoji; letters that are blank; and what Unicode will never give a meaning.
const UNSEEN =
  /(?:[^\P{Cc}\n\t]|[^\P{Cf}\u200C\u200D]|[^\P{Default_Ignorable_Code_Point}\u200C\u200D\uFE0E\uFE0F]|[\p{Co}\p{Zl}\p{Zp}\u2800\uFFFC]|\p{Noncharacter_Code_Point})+/gu;
/** What becomes of “’”, “é” and “£” that are read as if they were of an older encoding, and of what cannot be read at all. */
const GARBLED =
  /\uFFFD+|[\u00C2\u00C3][\u00A0-\u00BF]|\u00E2\u20AC(?:[\u0153\u02DC\u0161\u201C\u201D\u2122\u00A6\u00A2]|(?=\s))/gu;
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/gmu;
const TOLD = 20;

/** Characters and lines that are in a text by mistake, each where it stands. */
export function faultsOfCharacters(file: TextFile): Diagnostic[] {
  return [...unseenIn(file), ...garbledIn(file), ...markersIn(file)].slice(0, TOLD);
}

const unseenIn = ({ path, text }: TextFile): Diagnostic[] =>
  Array.from(text.matchAll(UNSEEN).take(TOLD), ({ 0: characters, index }) =>
    unseen(characters, placeAt(text, index), path),
  );

function unseen(characters: string, place: Diagnostic['place'], file: string): Diagnostic {
  const codes = Array.from(characters, (each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase());
  const shown = codes.slice(0, 3).map((code) => `U+${code.padStart(4, '0')}`);
  const cure = LOST.test(characters)
    ? 'the encoding of a letter or quotation mark was lost, type it again'
    : 'delete it';
  const message = `Something invisible (${shown.join(' ')}) stands here: ${cure}.`;
  return error({ rule: 'file-encoding', file, place, message });
}

/** What becomes of “curly quotes” that are read as if they were of an older encoding: “â” and two of these. */
const LOST = /[\u0080-\u009F]/u;

const garbledIn = ({ path, text }: TextFile): Diagnostic[] =>
  Array.from(text.matchAll(GARBLED).take(TOLD), ({ 0: characters, index }) =>
    error({
      rule: 'file-encoding',
      file: path,
      place: placeAt(text, index),
      message: `“${characters}” is what is left of a letter or mark whose encoding was lost: type it again.`,
    }),
  );

/** The two sides of a merge that git could not decide. `=======` alone may be the line under a heading. */
function markersIn({ path, text }: TextFile): Diagnostic[] {
  return [...text.matchAll(MARKER)].map(({ 0: line, index }) =>
    error({
      rule: 'conflict-marker',
      file: path,
      place: placeAt(text, index),
      message: `“${line.slice(0, 40)}” was left by a merge: keep what is right of the two sides, and delete the lines of marks.`,
    }),
  );
}
