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
  return `${what}: ${reason} (${code}). What was built before is as it was.`;
}

/** Runs a command; an error ends it with exit code 1 and the words for it. */
export async function exitOnError(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (problem) {
    console.error(wordsFor(problem));
    process.exit(1);
  }
}
