import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownEnv } from './own-env.ts';
import { listFiles } from './site-files.ts';

/** A build as a command of its own, so that its memory is its own. */
interface MeasuredBuild {
  milliseconds: number;
  /** In MiB, at its peak. */
  memory: number;
}

const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error("PEAK",process.resourceUsage().maxRSS))';

/** What `npm run build` gives to Node. */
function buildCommand(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return scripts.build.split(' ').slice(1);
}

/** Builds a copy of the project in a process of its own. */
export async function measureBuild(root: string): Promise<MeasuredBuild> {
  const started = performance.now();
  const build = spawn(process.execPath, ['--import', TELL_MEMORY, ...buildCommand(root)], {
    cwd: root,
    env: ownEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  build.stderr.on('data', (part) => (printed += String(part)));
  const [code] = (await once(build, 'exit')) as [number];
  if (code !== 0) throw new Error(`The build failed:\n${printed}`);
  const peak = Number(/PEAK (\d+)/u.exec(printed)?.[1]);
  return { milliseconds: performance.now() - started, memory: peak / 1024 };
}

/** Changes one word of one statement, as an author would. */
export function editOneStatement(root: string): void {
  const file = path.join(root, 'content/sources/leeds/2022-05-09-inspection-report.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(^:::finding[^\n]*\n)(\w+)/mu, '$1Indeed, $2'));
}

const KINDS = {
  'heaviest theme page': /^\/themes\/[^/]+\/index\.html$/u,
  'heaviest journey': /^\/journeys\/[^/]+\/index\.html$/u,
  'heaviest council page': /^\/councils\/[^/]+\/index\.html$/u,
};

/** Sizes of a built site: of the whole in MB, and of the heaviest page of each kind that has a bar. */
export function sizesOf(site: string): string[] {
  const files = listFiles(site);
  const size = (file: string): number => statSync(path.join(site, file)).size;
  const whole = files.reduce((sum, file) => sum + size(file), 0);
  const heaviest = Object.entries(KINDS).map(([name, pattern]) => {
    const [file = ''] = files
      .filter((file) => pattern.test(file))
      .sort((one, other) => size(other) - size(one));
    const compressed = brotliCompressSync(readFileSync(path.join(site, file))).length;
    return `${name}: ${kilobytes(size(file))}, ${kilobytes(compressed)} compressed (${file})`;
  });
  return [`the whole site: ${Math.round(whole / 1e6)} MB in ${files.length} files`, ...heaviest];
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;
