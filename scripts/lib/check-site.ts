import type { Page, SiteFiles } from './site-files.ts';

const ORIGIN = 'http://site.invalid';

/** What is wrong with a built site, each fault once with its pages: dead links and fragments, other hosts, missing titles. */
export function checkSite(site: SiteFiles, { base }: { base: string }): string[] {
  const faults = [...site.pages.values()].flatMap((page) =>
    faultsOf(page, { site, base }).map((fault) => ({ fault, address: page.address })),
  );
  return [...Map.groupBy(faults, ({ fault }) => fault)].map(
    ([fault, on]) =>
      `${fault} (on ${on[0]?.address ?? ''}${on.length > 1 ? ` and ${on.length - 1} more` : ''})`,
  );
}

function faultsOf(page: Page, { site, base }: { site: SiteFiles; base: string }): string[] {
  return [
    ...(/<title>[^<]+<\/title>/u.test(page.html) ? [] : ['no title']),
    ...foreignResources(page).map((url) => `${url} fetched from another host`),
    ...internalLinks(page, base).flatMap((url) => linkFaults(url, { site, base })),
  ];
}

function foreignResources({ fetched, address }: Page): string[] {
  return [...fetched].filter((url) => {
    const { protocol, origin } = new URL(url, ORIGIN + address);
    return protocol !== 'data:' && origin !== ORIGIN;
  });
}

function internalLinks({ fetched, followed, address }: Page, base: string): URL[] {
  const place = ORIGIN + base.slice(0, -1) + address;
  return [...followed.union(fetched)]
    .map((href) => new URL(href, place))
    .filter((url) => url.origin === ORIGIN);
}

function linkFaults(url: URL, { site, base }: { site: SiteFiles; base: string }): string[] {
  const shown = decodeURI(url.pathname + url.hash);
  if (!url.pathname.startsWith(base)) return [`link to ${shown} leaves ${base}`];
  const target = decodeURI(url.pathname.slice(base.length - 1));
  const file = target.endsWith('/') ? `${target}index.html` : target;
  if (!site.files.has(file)) return [`link to ${shown} leads nowhere`];
  const fragment = decodeURIComponent(url.hash.slice(1));
  const ids = site.pages.get(target)?.ids;
  if (fragment === '' || fragment === 'top' || ids?.has(fragment)) return [];
  return [`link to ${shown} leads nowhere on its page, which has ${someOf(ids)}`];
}

const someOf = (ids: ReadonlySet<string> = new Set()): string =>
  [...ids]
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ') || 'none';
