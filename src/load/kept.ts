import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Compilation } from '../compiler/compiled.ts';
import { writeWhole } from './write-whole.ts';

/** Compiled files, each by the path and the digest of what it was compiled of. */
type Kept = ReadonlyMap<string, Compilation>;

type Part = [key: string, compilation: Compilation][];

/** What that version of the code has kept in a folder; what other code has made, or is not whole, is left out. */
export async function readKept(folder: string, version: string): Promise<Kept> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map((await Promise.all(names.map((name) => readPart(join(folder, name), version)))).flat());
}

async function readPart(place: string, version: string): Promise<Part> {
  try {
    const found = JSON.parse(await readFile(place, 'utf8')) as { version: string; part: Part };
    return found.version === version ? found.part : [];
  } catch {
    return [];
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
      if (!isSame(part, old.get(name), before))
        writeWhole(join(folder, name), JSON.stringify({ version, part }));
    for (const name of readdirSync(folder)) if (!parts.has(name)) rmSync(join(folder, name));
  } catch {
    // What cannot be kept costs the next run time, and nothing else.
  }
}

/** `content/sources/leeds/2018.md` -> in `content.sources.leeds.json`. */
const partsOf = (kept: Kept): Map<string, Part> =>
  Map.groupBy(kept, ([, { file }]) => `${dirname(file).replaceAll('/', '.')}.json`);

const isSame = (part: Part, old: Part | undefined, before: Kept): boolean =>
  part.length === old?.length && part.every(([key]) => before.has(key));
