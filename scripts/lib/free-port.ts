import type { Server } from 'node:http';
import { BuildError } from './build-error.ts';
import { serve } from './serve.ts';

const FIRST = 4321;
const TRIES = 20;

/** Sees to it that there is a port to serve on, and leaves it free. */
export async function findPort(): Promise<void> {
  const server = await serveOnFreePort({ folder: '.', base: '/' });
  await new Promise((resolve) => server.close(resolve));
}

/** Serves on PORT, or else on the first free port from 4321; on this machine only, unless HOST says otherwise. */
export async function serveOnFreePort({ folder, base }: { folder: string; base: string }): Promise<Server> {
  const { PORT, HOST: host = '127.0.0.1' } = process.env;
  if (PORT) return serve({ folder, base, host, port: Number(PORT) });
  for (let port = FIRST; port < FIRST + TRIES; port += 1) {
    try {
      return await serve({ folder, base, host, port });
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    }
  }
  throw new BuildError(
    `Ports ${FIRST} to ${FIRST + TRIES - 1} are all in use. Name another: PORT=5000 npm start`,
  );
}
