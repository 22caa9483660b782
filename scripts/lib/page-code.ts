import { readFileSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { writeWhole } from '../../src/load/write-whole.ts';
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
  styles: [route: string, of: Pick<PageData, 'styles'>][];
}

type Pages = HookParameters<'astro:build:setup'>['pages'];
type PageData = Pages extends Map<string, infer Data> ? Data : never;

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

async function bundle(place: string): Promise<PageCode> {
  // It takes a second to load, and most builds go without it.
  const { build } = await import('astro');
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const beside = path.join(place, 'beside');
  const modules = path.join(place, 'modules');
  let pages: Pages = new Map();
  const hooks: AstroIntegration['hooks'] = {
    'astro:build:setup': (setup) => void (pages = setup.pages),
    // Pages are made when Astro is through: in the same way as where it is not asked.
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        setup: () => rename(path.join(beside, '.prerender'), modules),
        getStaticPaths: () => Promise.resolve([]),
      })),
  };
  await build({ root: ROOT, outDir: beside, logLevel: 'warn', integrations: [{ name: 'page-code', hooks }] });
  const entry = listFiles(modules).find((file) => file.startsWith('/prerender-entry.'));
  if (entry === undefined) throw new Error('Astro bundled no entry for pages.');
  return {
    entry: path.join(modules, entry),
    beside,
    styles: Array.from(pages, ([route, { styles }]) => [route, { styles }]),
  };
}
