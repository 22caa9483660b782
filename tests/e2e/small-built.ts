import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { copyProject } from '../../scripts/lib/project-copy.ts';
import type { TestSite } from '../site/build-sites.ts';
import { SMALL_CONTENT } from '../small-site.ts';
import { useBrowser } from './browser.ts';

/** Builds a copy of the project below a path, and serves it. */
export async function buildAndServe(root: string, base: string): Promise<{ site: TestSite; server: Server }> {
  const folder = path.join(root, `site${base.replaceAll('/', '-')}`);
  const env = { ...ownEnv(), BASE_PATH: base };
  execFileSync('node', ['scripts/build.ts', '--out', folder], { cwd: root, env, stdio: 'ignore' });
  const server = await serve({ folder, base, port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  return { server, site: { base, folder, url: `http://127.0.0.1:${port}${base}` } };
}

/** Builds the small site with some more files, by their paths in the project, and opens its pages in a browser. */
export function useSmallSite(files: Readonly<Record<string, string>>): ReturnType<typeof useBrowser> {
  const root = copyProject(SMALL_CONTENT);
  let built: Awaited<ReturnType<typeof buildAndServe>>;
  beforeAll(async () => {
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
    built = await buildAndServe(root, '/');
  }, 300_000);
  afterAll(() => {
    built.server.close();
    rmSync(root, { recursive: true });
  });
  const open = useBrowser();
  return (address, options) => open(address, { site: built.site, ...options });
}
