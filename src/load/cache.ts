import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { nothingOf, type Compilation } from '../compiler/compiled.ts';
import { error, type TextFile } from '../compiler/text.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { compileFile } from './compile-file.ts';
import { decode } from './text.ts';
import { withinTime } from './time-limit.ts';

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
  compile: (path: string, bytes: Buffer) => Compilation;
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
    compile(path, bytes) {
      const key = digest(path, bytes);
      const known = used.get(key) ?? kept.get(key);
      const compilation = known ?? compileBytes(path, bytes);
      if (compilation === null) return nothingOf(path, [tooSlow(path)]);
      used.set(key, compilation);
      return compilation;
    },
    async save() {
      const isNew = used.size !== kept.size || used.keys().some((key) => !kept.has(key));
      kept = used;
      used = new Map();
      if (isNew) await write(place, { version, kept });
    },
  };
}

/** No text that a person writes takes a hundredth of it, on any machine. */
const LIMIT = 5_000;

function compileBytes(path: string, bytes: Buffer): Compilation | null {
  const { text, diagnostics } = decode(path, bytes);
  return text === null ? nothingOf(path, diagnostics) : compileInTime({ path, text });
}

/** Null where it took too long; that is not kept, because another day the machine may be faster. */
const compileInTime = (file: TextFile): Compilation | null => withinTime(() => compileFile(file), LIMIT);

const tooSlow = (file: string): Diagnostic =>
  error({
    rule: 'file-size',
    file,
    place: null,
    message: `It was not read in ${LIMIT / 1000} s, as a text that a person writes always is: look for long runs of *, _, =, [ or |, and take them out.`,
  });

function digest(name: string, content: string | Buffer): string {
  return createHash('sha256').update(name).update('\0').update(content).digest('base64');
}

function versionOfMakers(): string {
  const files = MAKERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(PROJECT, folder, name)),
  );
  const texts = [...files, join(PROJECT, 'package-lock.json')].map((file) => readFileSync(file, 'utf8'));
  return digest(process.version, texts.join('\0'));
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
