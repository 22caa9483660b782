import { BuildError } from './build-site.ts';

/** Runs a command; an error ends it with exit code 1, and with a stack only where it is a fault of the program. */
export async function exitOnError(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    process.exit(1);
  }
}
