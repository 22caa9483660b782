// Serves the site while it is worked on. Search uses the index of the last `npm run build`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dev } from 'astro';
import { basePath, ROOT } from './lib/project.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (!existsSync(path.join(ROOT, 'dist', 'pagefind')))
  console.log('No search index yet: run `npm run build` once to search while you work.');
await dev({ root: ROOT, base: basePath(process.env.BASE_PATH) });
