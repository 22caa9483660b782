import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error, placeAt } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';

// Characters that no one sees, and those that turn the direction of what is read.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u;

/** Text of a file with its line ends as \n and without a byte-order mark; or why it is not text. */
export async function readText(
  root: string,
  path: string,
): Promise<{ text: string | null; diagnostics: Diagnostic[] }> {
  const refuse = (
    rule: 'file-kind' | 'file-encoding',
    message: string,
    place: Diagnostic['place'] = null,
  ) => ({
    text: null,
    diagnostics: [error({ rule, file: path, place, message })],
  });
  const status = await lstat(join(root, path));
  if (!status.isFile())
    return refuse(
      'file-kind',
      'This is a link or a special file, which is not read: put the file itself here.',
    );
  const bytes = await readFile(join(root, path));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const lines = text.replace(/\r\n?/gu, '\n');
    const control = lines.search(CONTROL);
    if (control < 0) return { text: lines, diagnostics: [] };
    return refuse(
      'file-encoding',
      'An invisible control character stands here: delete it.',
      placeAt(lines, control),
    );
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes);
    return refuse(
      'file-encoding',
      'From here on the file is not UTF-8 text: save it again with the encoding UTF-8.',
      placeAt(sound, sound.indexOf('\uFFFD')),
    );
  }
}
