import { BuildError } from './build-error.ts';

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EACCES: 'this user may not write or read it',
  EPERM: 'this user may not write or read it',
  EROFS: 'the disk can only be read',
  EIO: 'the disk could not be read or written',
  EMFILE: 'too many files are open: raise the limit with “ulimit -n 4096”',
  ENFILE: 'too many files are open on this machine',
  ENOTDIR: 'a file or a broken link stands where a folder must be: move it away',
  EISDIR: 'a folder stands where a file must be: move it away',
  ENOENT: 'it is not there, or was taken away while this ran',
  ELOOP: 'its path goes round in a circle of links',
  ENAMETOOLONG: 'its name is too long for this disk',
  EBUSY: 'another program holds it: close that first',
  ENOTEMPTY: 'another program has written into it: run this again',
  EADDRINUSE: 'the port is in use: name another with PORT',
  EADDRNOTAVAIL: 'this machine does not have that address: name another with HOST, or none',
  ENOTFOUND: 'no machine of that name is known',
};

type MachineError = NodeJS.ErrnoException & { dest?: string; port?: number; hostname?: string };

/** What the machine refused, in a sentence; null of everything else. */
export function refusedByMachine(problem: unknown): string | null {
  const { code, path: place, dest, port, hostname } = (problem ?? {}) as MachineError;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) return null;
  const what =
    [place, dest].filter(Boolean).join(' -> ') ||
    hostname ||
    (port === undefined ? 'The machine' : `Port ${port}`);
  return `${what}: ${reason} (${code}).`;
}

/** What kept a command from its work, in a sentence; with a stack only where it is a fault of the program. */
export const wordsFor = (problem: unknown): unknown =>
  problem instanceof BuildError || isWrongCall(problem)
    ? problem.message
    : (refusedByMachine(problem) ?? problem);

/** Node says of the options of a command what is wrong with them. */
const isWrongCall = (problem: unknown): problem is Error =>
  problem instanceof Error && /^ERR_PARSE_ARGS_/u.test((problem as NodeJS.ErrnoException).code ?? '');

/** Runs a command; an error ends it with exit code 1 and the words for it. */
export async function exitOnError(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (problem) {
    console.error(wordsFor(problem));
    process.exit(1);
  }
}

type KindOfError = new (...words: never[]) => Error;

/** Runs a command that gives its exit code. Errors of these kinds tell that it was called wrongly: exit code 2. */
export const exitWith = (
  command: () => Promise<number>,
  refusals: readonly KindOfError[] = [],
): Promise<void> =>
  exitOnError(async () => {
    try {
      process.exitCode = await command();
    } catch (problem) {
      if (!refusals.some((kind) => problem instanceof kind)) throw problem;
      console.error((problem as Error).message);
      process.exitCode = 2;
    }
  });
