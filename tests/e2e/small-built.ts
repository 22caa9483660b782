import { execFileSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ownEnv } from '../../scripts/lib/own-env.ts';
import { serve } from '../../scripts/lib/serve.ts';
import type { TestSite } from '../site/build-sites.ts';

/** Builds a copy of the project below a path, and serves it. */
export async function buildAndServe(root: string, base: string): Promise<{ site: TestSite; server: Server }> {
  const folder = path.join(root, `site${base.replaceAll('/', '-')}`);
  const env = { ...ownEnv(), BASE_PATH: base };
  execFileSync('node', ['scripts/build.ts', '--out', folder], { cwd: root, env, stdio: 'ignore' });
  const server = await serve({ folder, base, port: 0, host: '127.0.0.1' });
  const { port } = server.address() as AddressInfo;
  return { server, site: { base, folder, url: `http://127.0.0.1:${port}${base}` } };
}
