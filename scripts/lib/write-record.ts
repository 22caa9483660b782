import { codeVersion } from './code-version.ts';
import { refusedByMachine } from './exit-on-error.ts';
import type { SiteFiles, Sound } from './made-files.ts';

/**
 * Writes down what a site was made of, when it is in its place. Without that the next build only takes longer: what
 * the machine refuses here is told, and the site is built all the same.
 */
export function writeRecord(made: SiteFiles, sound: Sound): void {
  try {
    made.write(sound, codeVersion(process.env));
  } catch (problem) {
    const refused = refusedByMachine(problem);
    if (refused === null) throw problem;
    console.error(`${refused} The site is built; the next build takes longer.`);
  }
}
