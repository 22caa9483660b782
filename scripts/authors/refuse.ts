import { loadContent } from '../../src/load/content.ts';
import { reportToTerminal } from '../../src/reporters/terminal.ts';
import { exitWith } from '../lib/exit-on-error.ts';
import { AuthorProblem } from './thing.ts';

/** Runs a command of an author; what cannot be done is told in words, with exit code 2. */
export const orRefuse = (command: () => Promise<void>): Promise<void> =>
  exitWith(async () => {
    await command();
    return 0;
  }, [AuthorProblem]);

/** Says what a change of names has done, and what it has left to its author. */
export async function tellChange(root: string, files: readonly string[]): Promise<void> {
  console.log(`${files.length} ${files.length === 1 ? 'file names' : 'files name'} it by its new name.`);
  const { diagnostics } = await loadContent({ root });
  console.log(
    diagnostics.length === 0
      ? 'Nothing is wrong. Next: npm run record, commit.'
      : reportToTerminal(diagnostics),
  );
}
