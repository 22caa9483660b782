import { BuildError } from './build-error.ts';

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write or read it',
  EPERM: 'this user may not write or read it',
  EROFS: 'the disk can only be read',
  EMFILE: 'too many files are open: raise the limit with “ulimit -n 4096”',
  ENFILE: 'too many files are open on this machine',
  EADDRINUSE: 'the port is in use: name another with PORT',
};

/** What kept a command from its work, in a sentence; with a stack only where it is a fault of the program. */
export function wordsFor(problem: unknown): unknown {
  if (problem instanceof BuildError) return problem.message;
  const { code, path: place, port } = (problem ?? {}) as NodeJS.ErrnoException & { port?: number };
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) return problem;
  const what = place ?? (port === undefined ? 'The machine' : `Port ${port}`);
  return `${what}: ${reason} (${code}). What was done before stays, and no file is half written: mend it and run this again.`;
}

/** Errors by which a command refuses what it cannot do; their message says what to do instead. */
export type Refusal = new (message: string) => Error;

/**
 * Runs a command, and ends with the exit code that it gives, or 0. An error is told in words: exit code 2 where the command
 * refuses what it was asked, else 1.
 */
export async function exitOnError(
  command: () => Promise<unknown>,
  refusals: readonly Refusal[] = [],
): Promise<void> {
  try {
    const code = await command();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (problem) {
    const isRefused = refusals.some((kind) => problem instanceof kind);
    console.error(isRefused ? (problem as Error).message : wordsFor(problem));
    process.exit(isRefused ? 2 : 1);
  }
}
