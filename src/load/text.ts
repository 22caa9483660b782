import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error, placeAt } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { faultsOfCharacters } from './characters.ts';

// Four bytes for each character that the compiler takes, so that what is larger is refused unread.
const MAX_BYTES = 600_000;

/** The text of a file; or why it cannot be read. */
export interface TextReading {
  text: string | null;
  diagnostics: Diagnostic[];
}

/** Text of a file with its line ends as \n, its letters composed and without a byte-order mark; or why it is not text. */
export async function readText(root: string, path: string, maxBytes = MAX_BYTES): Promise<TextReading> {
  try {
    const { size, isFile } = await statusOf(join(root, path));
    if (!isFile) return refuse(path, 'file-kind', LINK);
    if (size > maxBytes) return refuse(path, 'file-size', tooLarge(size, maxBytes));
    return decode(path, await readFile(join(root, path)));
  } catch (problem) {
    return { text: null, diagnostics: [unreadable(path, problem)] };
  }
}

const LINK = 'This is a link or a special file, which is not read: put the file itself here.';

const tooLarge = (size: number, most: number): string =>
  `The file has ${size.toLocaleString('en-GB')} bytes and may have ${most.toLocaleString('en-GB')}: divide it, or take out what is not evidence.`;

async function statusOf(place: string): Promise<{ size: number; isFile: boolean }> {
  const status = await lstat(place);
  return { size: status.size, isFile: status.isFile() };
}

function decode(path: string, bytes: Buffer): TextReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes);
    return refuse(path, 'file-encoding', NOT_UTF8, placeAt(sound, sound.indexOf('\uFFFD')));
  }
  const lines = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  const diagnostics = faultsOfCharacters({ path, text: lines });
  return diagnostics.length > 0 ? { text: null, diagnostics } : { text: lines, diagnostics };
}

const NOT_UTF8 = 'From here on the file is not UTF-8 text: save it again with the encoding UTF-8.';

const refuse = (
  file: string,
  rule: 'file-kind' | 'file-encoding' | 'file-size',
  message: string,
  place: Diagnostic['place'] = null,
): TextReading => ({ text: null, diagnostics: [error({ rule, file, place, message })] });

const REASONS: Record<string, string> = {
  ENOENT: 'it was there a moment ago and is gone',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EMFILE: 'too many files are open: close other programs, or raise the limit with “ulimit -n”',
  ENOTDIR: 'something on its path is not a folder',
  ELOOP: 'its path goes round in a circle of links',
};

/** A fault of the machine, told of the file that it kept from being read. Faults of the program pass. */
export function unreadable(file: string, problem: unknown): Diagnostic {
  const { code } = problem as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z0-9]+$/u.test(code)) throw problem;
  const message = `It could not be read: ${REASONS[code] ?? 'the machine gave an error'} (${code}).`;
  return error({ rule: 'file-kind', file, place: null, message });
}
