import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error, placeAt } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';

/** Text of a file with its line ends as \n and without a byte-order mark; or why it is not text. */
export async function readText(root: string, path: string): Promise<{ text: string | null; diagnostics: Diagnostic[] }> {
  const refuse = (rule: 'file-kind' | 'file-encoding', message: string, place: Diagnostic['place'] = null) => ({
    text: null,
    diagnostics: [error({ rule, file: path, place, message })],
  });
  const status = await lstat(join(root, path));
  if (!status.isFile()) return refuse('file-kind', 'Links and special files are not read: put the file itself here.');
  const bytes = await readFile(join(root, path));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/gu, '\n'), diagnostics: [] };
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes);
    return refuse('file-encoding', 'The file is not UTF-8 text from here on: save it as UTF-8.', placeAt(sound, sound.indexOf('\uFFFD')));
  }
}
