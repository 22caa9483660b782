import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../../src/load/write-whole.ts';
import { BuildError } from './build-error.ts';
import { codeVersion } from './code-version.ts';
import { ROOT } from './project.ts';
import { isAsLeft, listFiles, stateOf, type FileState } from './site-files.ts';

/** The code of pages as Astro bundles it: all of our modules and of its own that make a page. */
export interface PageCode {
  /** The module that gives the pages. */
  entry: string;
  /** What stands in the site beside pages, whatever the content: scripts, style sheets, public files. */
  beside: string;
  /** By the key of each route the style sheets of its pages. */
  styles: [route: string, of: { styles: unknown[] }][];
}

/** Code that is kept for the next build, with what its files were like; deleting it costs only time. */
interface Kept {
  code: PageCode;
  files: [file: string, state: FileState][];
}

/** Where code is kept, below the project. */
export const CODE_FOLDER = '.build/code';

const RECORD = 'code.json';

/** The code of pages: what the last build left, where that bundled the same; else it is bundled now. */
export async function pageCode(version: string): Promise<PageCode> {
  const place = path.join(ROOT, CODE_FOLDER, version);
  const kept = read(place);
  if (kept && isWhole(kept, place)) return kept.code;
  rmSync(path.dirname(place), { recursive: true, force: true });
  const code = await bundle(place);
  // Where it was edited meanwhile, some is of either.
  if (codeVersion(process.env) === version)
    writeWhole(path.join(place, RECORD), JSON.stringify(keptAs(code, place)));
  return code;
}

function read(place: string): Kept | null {
  try {
    return JSON.parse(readFileSync(path.join(place, RECORD), 'utf8')) as Kept;
  } catch {
    // None yet, or not whole: it is bundled.
    return null;
  }
}

const isWhole = ({ files }: Kept, place: string): boolean =>
  files.every(([file, state]) => isAsLeft(path.join(place, file), state));

function keptAs(code: PageCode, place: string): Kept {
  const files = listFiles(place).flatMap((file): Kept['files'] => {
    const state = stateOf(path.join(place, file));
    return state ? [[file, state]] : [];
  });
  return { files, code };
}

/** Astro is loaded for it alone, in a process of its own. */
async function bundle(place: string): Promise<PageCode> {
  const astro = fork(new URL('bundle-pages.ts', import.meta.url), [place]);
  const ended = once(astro, 'close').then(() => []);
  const [code] = (await Promise.race([once(astro, 'message'), ended])) as [PageCode?];
  if (!code) throw new BuildError('Astro could not bundle the code of pages, so the site was not built.');
  return code;
}
