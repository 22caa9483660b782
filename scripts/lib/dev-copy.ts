import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { ownEnv } from './own-env.ts';
import { copyProject } from './project-copy.ts';

const PATIENCE = 30_000;

/** A copy of the project with its development server, to be edited without touching the original. */
export interface DevCopy {
  /** Puts words in the place of others in a file of the copy, which must have them. */
  edit: (file: string, from: string, to: string) => void;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  page: (address: string) => Promise<string>;
  /** Asks for a page until it says something; milliseconds until then. It gives up after half a minute. */
  until: (address: string, words: string) => Promise<number>;
  /** What the server has printed. */
  printed: () => string;
  stop: () => Promise<void>;
}

/** Copies the project, with its own content or another, and starts `npm run dev` over the copy. */
export async function startDevCopy(content?: string): Promise<DevCopy> {
  const root = copyProject(content);
  const server = spawn('node', ['scripts/dev.ts'], { cwd: root, env: ownEnv(), stdio: 'pipe' });
  const printed = printedBy(server);
  const origin = await addressIn(printed);
  const page = async (address: string) => (await fetch(new URL(address, origin))).text();
  return {
    edit(file, from, to) {
      const place = path.join(root, file);
      const text = readFileSync(place, 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`);
      writeFileSync(place, text.replace(from, to));
    },
    write: (file, text) => writeFileSync(path.join(root, file), text),
    remove: (file) => rmSync(path.join(root, file)),
    page,
    until: (address, words) => timeUntil(async () => (await page(address)).includes(words), words),
    printed,
    async stop() {
      server.kill();
      await once(server, 'exit');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function printedBy({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  for (const stream of [stdout, stderr]) stream?.on('data', (part) => (text += String(part)));
  return () => stripVTControlCharacters(text);
}

async function addressIn(printed: () => string): Promise<string> {
  const find = () => /http:\/\/\S+/u.exec(printed())?.[0];
  await timeUntil(() => find() !== undefined, 'the address of the server');
  return find() ?? '';
}

async function timeUntil(isSo: () => boolean | Promise<boolean>, what: string): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > PATIENCE) throw new Error(`Waited ${PATIENCE / 1000} s for ${what}`);
    await wait(10);
  }
  return performance.now() - start;
}
