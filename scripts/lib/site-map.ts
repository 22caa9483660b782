import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the site map of whole addresses, as Astro’s integration would at the end of a build of its own. */
export async function writeSiteMap(
  folder: string,
  { base, site }: { base: string; site: string },
  pages: readonly string[],
): Promise<void> {
  // Only what will stand at a known place has one.
  const { default: sitemap } = await import('@astrojs/sitemap');
  const home = new URL(base, site);
  const customPages = pages.map((address) => new URL(address.slice(1), home).href);
  const { hooks } = sitemap({ customPages });
  const dir = pathToFileURL(path.join(folder, '/'));
  await hooks['astro:config:done']?.({ config: { site, base } } as never);
  await hooks['astro:routes:resolved']?.({ routes: [] } as never);
  await hooks['astro:build:done']?.({ dir, pages: [], logger: { ...console, info: () => null } } as never);
}
