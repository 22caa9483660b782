import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadContent } from '../src/load/content.ts';

const SMALL = path.join(import.meta.dirname, 'fixtures/sites/small');

/** The content of the small sound site. */
export const SMALL_CONTENT = path.join(SMALL, 'content');

/** A copy of the small sound site in a folder of its own, with other files laid over it. */
export interface SmallSite {
  root: string;
  write: (file: string, content: string | Buffer) => void;
  /** A symbolic link in the place of a file. */
  link: (file: string, target: string) => void;
  remove: () => void;
}

/** Makes a copy of `tests/fixtures/sites/small`; `remove` takes it away again. */
export function smallSite(): SmallSite {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'small-site-')));
  cpSync(SMALL, root, { recursive: true });
  const placeFor = (file: string): string => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    rmSync(full, { force: true });
    return full;
  };
  return {
    root,
    write: (file, content) => writeFileSync(placeFor(file), content),
    link: (file, target) => symlinkSync(target, placeFor(file)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** What is wrong with the content of a site: the rule, the file and the line of each fault. */
export async function faultsAt(root: string): Promise<[string, string, number | undefined][]> {
  const { diagnostics } = await loadContent({ root });
  return diagnostics.map(({ rule, file, place }) => [rule, file, place?.line]);
}
