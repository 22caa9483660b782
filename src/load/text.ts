import { placeAt } from '../compiler/text.ts';
import { error, type Diagnostic } from '../model/diagnostics.ts';
import { readBytes, type FileBytes } from './bytes.ts';
import { faultsOfCharacters } from './characters.ts';

/** The text of a file; or why it cannot be read. */
export interface TextReading {
  text: string | null;
  diagnostics: Diagnostic[];
}

/** Text of a file with its line ends as \n, its letters composed and without a byte-order mark; or why it is not text. */
export function readText(root: string, path: string, maxBytes?: number): TextReading {
  const reading = readBytes(root, path, maxBytes);
  return 'bytes' in reading ? textOf(reading) : { text: null, diagnostics: [reading] };
}

/** The same of bytes that were read already. */
export function textOf({ path, bytes }: FileBytes): TextReading {
  const text = decode(bytes);
  if (text === null) return { text, diagnostics: [notUtf8({ path, bytes })] };
  const lines = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  const diagnostics = faultsOfCharacters({ path, text: lines });
  return { text: diagnostics.length > 0 ? null : lines, diagnostics };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8({ path, bytes }: FileBytes): Diagnostic {
  const sound = new TextDecoder('utf-8').decode(bytes);
  const place = placeAt(sound, sound.indexOf('\uFFFD'));
  const message = 'From here on the file is not UTF-8 text: save it again with the encoding UTF-8.';
  return error({ rule: 'file-encoding', file: path, place, message });
}
