import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error, type Diagnostic } from '../model/diagnostics.ts';

// Four bytes for each character that the compiler takes, so that what is larger is refused unread.
const MAX_BYTES = 600_000;

/** One file as it stands on the disk: its path from the root of the project, and its bytes. */
export interface FileBytes {
  path: string;
  bytes: Uint8Array;
}

/**
 * The bytes of a file; or why it is not read: it is a link, or larger than anyone writes, or the machine does not give it.
 * Read at once, because to wait for each of thousands of small files costs four times as much.
 */
export function readBytes(root: string, path: string, maxBytes = MAX_BYTES): FileBytes | Diagnostic {
  const place = join(root, path);
  try {
    const status = lstatSync(place);
    if (!status.isFile()) return refuse(path, 'file-kind', LINK);
    if (status.size > maxBytes) return refuse(path, 'file-size', tooLarge(status.size, maxBytes));
    return { path, bytes: readFileSync(place) };
  } catch (problem) {
    return unreadable(path, problem);
  }
}

const LINK = 'This is a link or a special file, which is not read: put the file itself here.';

const tooLarge = (size: number, most: number): string =>
  `The file has ${size.toLocaleString('en-GB')} bytes and may have ${most.toLocaleString('en-GB')}: divide it, or take out what is not evidence.`;

const refuse = (file: string, rule: 'file-kind' | 'file-size', message: string): Diagnostic =>
  error({ rule, file, place: null, message });

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
