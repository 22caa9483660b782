import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import pLimit from 'p-limit';
import { addressOfFile } from '../../src/model/addresses.ts';
import type { PageCode } from './page-code.ts';

/** So many pages are made at once: others go on while one is written. */
const AT_ONCE = 16;
/** Astro’s own, where the address of the site is not known: pages are asked for by whole addresses. */
const NOWHERE = 'http://localhost:4321';

type Listed = Awaited<ReturnType<StaticPaths['getAll']>>[number];

type PagesOf = ConstructorParameters<typeof StaticPaths>[0];

/** What bundled code gives: Astro’s app of all routes, as its own build has it. */
interface App extends Required<Pick<PagesOf, 'manifest' | 'routeCache'>> {
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, unknown> }) => void;
  setOptions: (options: object) => void;
  render: (request: Request, how: { routeData: Listed['route'] }) => Promise<Response>;
}

interface Asked {
  folder: string;
  base: string;
  /** `https://example.org`; null where it is not known. */
  site: string | null;
}

/** Makes the pages and files that the routes list, and what stands beside them; gives the addresses of the pages. */
export async function makePages({ entry, beside, styles }: PageCode, asked: Asked): Promise<string[]> {
  await cp(beside, asked.folder, { recursive: true });
  const { app } = (await import(pathToFileURL(entry).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: told } } } });
  // A process may build twice.
  app.routeCache.clearAll();
  const listed = new Map<string, Listed>();
  // Where two routes list one page, it is the first’s.
  for (const each of await new StaticPaths(app).getAll())
    if (!listed.has(fileOf(each))) listed.set(fileOf(each), each);
  await pLimit(AT_ONCE).map(listed, ([file, each]) => makePage(app, each, { file, ...asked }));
  return [...listed.keys()].filter((file) => file.endsWith('/index.html')).map(addressOfFile);
}

const told = ({ message }: { message: string }): void => console.error(message);

/** `/councils/leeds` -> `/councils/leeds/index.html`; files have names of their own. */
function fileOf({ pathname, route }: Listed): string {
  if (route.type !== 'page') return pathname.replace(/\/$/u, '');
  return pathname === '/404' ? '/404.html' : path.posix.join(pathname, 'index.html');
}

async function makePage(
  app: App,
  { pathname, route }: Listed,
  { file, folder, base, site }: Asked & { file: string },
): Promise<void> {
  const address = path.posix.join(base, pathname, route.type === 'page' ? '/' : '');
  const request = new Request(new URL(address, site ?? NOWHERE));
  const answer = await app.render(request, { routeData: route }).catch((cause: unknown) => {
    throw new Error(`${address} was not made.`, { cause });
  });
  const place = path.join(folder, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, Buffer.from(await answer.arrayBuffer()));
}
