import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compilation } from '../compiler/compiled.ts';
import type { FileBytes } from './bytes.ts';
import { compileAll } from './compile-all.ts';
import type { InTime } from './compile-in-time.ts';
import { readKept, writeKept } from './kept.ts';

/** Where compiled files are kept from one run to the next, below the root; deleting it costs only time. */
export const CACHE_FOLDER = '.build/compiled';

const PROJECT = join(import.meta.dirname, '../..');
/** What decides how texts are compiled and put together. */
const MAKERS = ['src/compiler', 'src/knowledge', 'src/model', 'src/load'];

/** Of the code as this process has loaded it: a server that runs on while code is edited still makes content by the old. */
const version = versionOfMakers();

/** Compiles files, and takes those that it has compiled before as they were. */
interface Cache {
  /** Of the code that makes content of texts: other code may make other content of the same. */
  version: string;
  compile: (files: readonly FileBytes[]) => Promise<Compilation[]>;
  /** Keeps what was compiled last for the next run, and only that. */
  save: () => void;
}

/** The cache of a root: empty where there is none, and where other code has made it. */
export async function openCache(root: string): Promise<Cache> {
  const folder = join(root, CACHE_FOLDER);
  let kept = await readKept(folder, version);
  let used = new Map<string, Compilation>();
  return {
    version,
    async compile(files) {
      const keyed = files.map((file) => ({
        file,
        key: `${file.path} ${hash('sha256', file.bytes, 'base64')}`,
      }));
      const find = (key: string) => used.get(key) ?? kept.get(key);
      const unknown = keyed.filter(({ key }) => !find(key));
      const fresh = await compileAll(unknown.map(({ file }) => file));
      const made = new Map(unknown.map(({ key }, index) => [key, fresh[index]]));
      return keyed.map(({ key }) => {
        const { compilation, isInTime } = made.get(key) ?? asKept(find(key));
        if (isInTime) used.set(key, compilation);
        return compilation;
      });
    },
    save() {
      writeKept(folder, version, { before: kept, now: used });
      kept = used;
      used = new Map();
    },
  };
}

function asKept(compilation: Compilation | undefined): InTime {
  if (!compilation) throw new Error('A file was neither compiled nor kept.');
  return { compilation, isInTime: true };
}

function versionOfMakers(): string {
  const files = MAKERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(PROJECT, folder, name)),
  );
  const texts = [...files, join(PROJECT, 'package-lock.json')].map((file) => readFileSync(file, 'utf8'));
  return hash('sha256', [process.version, ...texts].join('\0'), 'base64');
}
