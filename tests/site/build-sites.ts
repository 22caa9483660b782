import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { ROOT } from '../../scripts/lib/project.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { unpackBrowser } from '../e2e/browser.ts';

/** A site built for the tests and the address at which it is served. */
export interface TestSite {
  base: string;
  folder: string;
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { root: TestSite; below: TestSite };
  }
}

/** Builds the site at `/` and at `/x/`, and serves both while the tests run. */
export async function setup(project: TestProject): Promise<() => void> {
  await unpackBrowser();
  const root = await buildAndServe({ base: '/', folder: path.join(ROOT, '.build/site-at-root') });
  const below = await buildAndServe({ base: '/x/', folder: path.join(ROOT, '.build/site-below') });
  project.provide('sites', { root: root.site, below: below.site });
  return () => [root, below].forEach(({ server }) => server.close());
}

async function buildAndServe({ base, folder }: { base: string; folder: string }) {
  await build({ base, folder });
  const server = await serve({ folder, base, port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  return { server, site: { base, folder, url: `http://127.0.0.1:${port}${base}` } };
}

/** In a process of its own, as a maintainer would. */
function build({ base, folder }: { base: string; folder: string }): Promise<void> {
  const child = spawn('node', ['scripts/build.ts', '--out', folder], {
    cwd: ROOT,
    env: { ...ownEnv(), BASE_PATH: base, SITE_URL: 'https://example.org' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build at ${base} failed.`)),
    );
  });
}
