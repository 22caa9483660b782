// Serves the site while it is worked on. Search uses the index of the last `npm run build`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import { exitOnError } from './lib/exit-on-error.ts';
import { findPort } from './lib/free-port.ts';
import { readHeaders } from './lib/host-headers.ts';
import { ROOT } from './lib/project.ts';
import { respond } from './lib/serve.ts';
import { checkSettings, refuseArguments } from './lib/settings.ts';

const folder = path.join(ROOT, 'dist');

/** Astro's server has no search index: requests for it are answered from the built site. */
const builtSearchIndex = {
  name: 'built-search-index',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const headers = readHeaders(folder);
      server.middlewares.use((request, response, next) => {
        // Vite has taken the base path off by now.
        if (request.url?.startsWith('/search-index/'))
          respond({ request, response, folder, base: '/', headers });
        else next();
      });
    },
  },
} satisfies AstroIntegration;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (!existsSync(path.join(folder, 'search-index')))
  console.log('There is no search index yet: `npm run build` makes one.');
await exitOnError(async () => {
  refuseArguments(process.argv.slice(2), 'PORT=5000 npm run dev');
  checkSettings(process.env, ROOT);
  // Astro would take the next one without a word.
  if (process.env.PORT) await findPort();
  const port = process.env.PORT ? { server: { port: Number(process.env.PORT) } } : {};
  await dev({ root: ROOT, integrations: [builtSearchIndex], ...port });
});
