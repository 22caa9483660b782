import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** What a folder had in its place before. */
export const asideOf = (target: string): string => `${target}.old`;

/** Puts a finished folder in the place of another, which is kept aside; if that fails, the other stays as it was. */
export async function replaceFolder({
  finished,
  target,
}: {
  finished: string;
  target: string;
}): Promise<void> {
  const aside = asideOf(target);
  if (existsSync(target)) await setAside({ target, aside });
  try {
    await rename(finished, target);
  } catch (problem) {
    if (existsSync(aside)) await rename(aside, target);
    throw problem;
  }
}

/** Puts back what a replacement that was ended between its two steps has left aside: it is the last whole one. */
export async function bringBack(target: string): Promise<void> {
  if (!existsSync(target) && existsSync(asideOf(target))) await rename(asideOf(target), target);
}

async function setAside({ target, aside }: { target: string; aside: string }): Promise<void> {
  await rm(aside, { recursive: true, force: true });
  await rename(target, aside);
}
