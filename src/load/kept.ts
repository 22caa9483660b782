import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Compilation } from '../compiler/compiled.ts';
import { writeWhole } from './write-whole.ts';

/** Compiled files by the digests of what they were compiled of. */
export type Kept = ReadonlyMap<string, Compilation>;

/** What that version of the code has kept in a folder; what other code has made, or is not whole, is left out. */
export async function readKept(folder: string, version: string): Promise<Kept> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const parts = await Promise.all(names.map((name) => readPart(join(folder, name), version)));
  return new Map(parts.flatMap((part) => [...part]));
}

async function readPart(place: string, version: string): Promise<Kept> {
  try {
    const found = deserialize(await readFile(place)) as { version: string; part: Kept };
    return found.version === version ? found.part : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps for the next run what there is now, and only that. A file for each folder of content: an edit writes one of them. */
export function writeKept(
  folder: string,
  version: string,
  { before, now }: Record<'before' | 'now', Kept>,
): void {
  const [old, parts] = [partsOf(before), partsOf(now)];
  try {
    for (const [name, part] of parts)
      if (!isSame(part, old.get(name))) writeWhole(join(folder, name), serialize({ version, part }));
    for (const name of readdirSync(folder)) if (!parts.has(name)) rmSync(join(folder, name));
  } catch {
    // What cannot be kept costs the next run time, and nothing else.
  }
}

/** `content/sources/leeds/2018.md` -> in `content.sources.leeds.bin`. */
function partsOf(kept: Kept): Map<string, Kept> {
  const parts = Map.groupBy(kept, ([, { file }]) => `${dirname(file).replaceAll('/', '.')}.bin`);
  return new Map([...parts].map(([name, part]) => [name, new Map(part)]));
}

const isSame = (part: Kept, old: Kept | undefined): boolean =>
  part.size === old?.size && part.keys().every((key) => old.has(key));
