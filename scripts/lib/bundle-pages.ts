// Run by `page-code.ts` in a process of its own: what Astro and its bundler take of memory ends with it.
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroIntegration, type HookParameters } from 'astro';
import { exitOnError } from './exit-on-error.ts';
import type { PageCode } from './page-code.ts';
import { ROOT } from './project.ts';
import { listFiles } from './site-files.ts';

const [place = ''] = process.argv.slice(2);
const beside = path.join(place, 'beside');
const modules = path.join(place, 'modules');
let pages: HookParameters<'astro:build:setup'>['pages'] = new Map();

const pageCode: AstroIntegration = {
  name: 'page-code',
  hooks: {
    'astro:build:setup': (setup) => void (pages = setup.pages),
    // Pages are made elsewhere: in the same way as by code that is kept.
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        setup: () => rename(path.join(beside, '.prerender'), modules),
        getStaticPaths: () => Promise.resolve([]),
      })),
  },
};

// Nobody waits for it any more.
process.once('disconnect', () => process.exit());
await exitOnError(async () => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ root: ROOT, outDir: beside, logLevel: 'warn', integrations: [pageCode] });
  const entry = listFiles(modules).find((file) => file.startsWith('/prerender-entry.'));
  if (entry === undefined) throw new Error('Astro bundled no entry for pages.');
  const code: PageCode = {
    entry: path.join(modules, entry),
    beside,
    styles: Array.from(pages, ([route, { styles }]) => [route, { styles }]),
  };
  process.send?.(code, () => process.disconnect());
});
