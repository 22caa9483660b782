import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Compilation } from '../compiler/compiled.ts';
import type { TextFile } from '../compiler/text.ts';
import { compileAll } from './compile-all.ts';
import type { InTime } from './compile-in-time.ts';

/** Where compiled files are kept from one run to the next, below the root; deleting it costs only time. */
export const CACHE_FILE = '.build/compiled.bin';

const PROJECT = join(import.meta.dirname, '../..');
/** What decides how texts are compiled and put together. */
const MAKERS = ['src/compiler', 'src/graph', 'src/model', 'src/load'];

/** Of the code as this process has loaded it: a server that runs on while code is edited still makes content by the old. */
const version = versionOfMakers();

type Kept = ReadonlyMap<string, Compilation>;

/** Compiles files, and takes those that it has compiled before as they were. */
export interface Cache {
  /** Of the code that makes content of texts: other code may make other content of the same. */
  version: string;
  compile: (files: readonly TextFile[]) => Promise<Compilation[]>;
  /** Keeps what was compiled last for the next run, and only that. */
  save: () => Promise<void>;
}

/** The cache of a root: empty where there is none, and where other code has made it. */
export async function openCache(root: string): Promise<Cache> {
  const place = join(root, CACHE_FILE);
  let kept = await read(place, version);
  let used = new Map<string, Compilation>();
  return {
    version,
    async compile(files) {
      const keyed = files.map((file) => ({ file, key: digest(file.path, file.text) }));
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
    async save() {
      const isNew = used.size !== kept.size || used.keys().some((key) => !kept.has(key));
      kept = used;
      used = new Map();
      if (isNew) await write(place, { version, kept });
    },
  };
}

function asKept(compilation: Compilation | undefined): InTime {
  if (!compilation) throw new Error('A file was neither compiled nor kept.');
  return { compilation, isInTime: true };
}

function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('base64');
}

function versionOfMakers(): string {
  const files = MAKERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(PROJECT, folder, name)),
  );
  const texts = [...files, join(PROJECT, 'package-lock.json')].map((file) => readFileSync(file, 'utf8'));
  return digest(process.version, ...texts);
}

async function read(place: string, version: string): Promise<Kept> {
  try {
    const found = deserialize(await readFile(place)) as { version: string; kept: Kept };
    return found.version === version ? found.kept : new Map();
  } catch {
    // None yet, or not whole: everything is compiled, and it is written anew.
    return new Map();
  }
}

/** Written beside and moved into place, because `npm run dev` and a build may run at once. */
async function write(place: string, content: { version: string; kept: Kept }): Promise<void> {
  const unfinished = `${place}.${process.pid}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(unfinished, serialize(content));
    await rename(unfinished, place);
  } catch {
    // A cache that cannot be written costs the next run time, and nothing else.
    await rm(unfinished, { force: true }).catch(() => null);
  }
}
