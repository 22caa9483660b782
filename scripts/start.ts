// Builds the site and serves it. PORT and HOST say where; without PORT the first free one from 4321 is taken.
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { exitOnError } from './lib/exit-on-error.ts';
import { findPort, serveOnFreePort } from './lib/free-port.ts';
import { ROOT, seconds } from './lib/project.ts';
import { checkSettings, refuseArguments } from './lib/settings.ts';

await exitOnError(async () => {
  refuseArguments(process.argv.slice(2), 'PORT=5000 npm start');
  checkSettings(process.env, ROOT);
  // A port that is taken is known before the site is built, not after.
  await findPort();
  const { out, base } = await buildSite({ out: path.join(ROOT, 'dist') });
  const server = await serveOnFreePort({ folder: out, base });
  const { port } = server.address() as AddressInfo;
  console.log(
    `Improvement Journeys is at http://localhost:${port}${base} (ready in ${seconds(performance.now())})`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
});
