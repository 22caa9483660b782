import type { Page, SiteFiles } from './site-files.ts';
import type { Tag } from './html.ts';

const ORIGIN = 'http://site.invalid';
/** Attributes by which a page makes the browser fetch something at once, by element. */
const FETCHED: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href'],
};
const FETCHED_LINKS = new Set([
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'manifest',
  'apple-touch-icon',
]);
const FOLLOWED: Record<string, string> = { a: 'href', area: 'href', link: 'href', form: 'action' };

/** What is wrong with a built site, a sentence each: dead links and fragments, other hosts, pages without a title. */
export function checkSite(site: SiteFiles, { base }: { base: string }): string[] {
  return [...site.pages.values()].flatMap((page) => [
    ...(/<title>[^<]+<\/title>/u.test(page.html) ? [] : [`${page.address} has no title`]),
    ...foreignResources(page).map((url) => `${page.address} fetches ${url} from another host`),
    ...internalLinks(page, base).flatMap((url) => linkProblems(url, { site, page, base })),
  ]);
}

function foreignResources({ tags, address }: Page): string[] {
  return tags.flatMap(fetchedBy).filter((url) => {
    const { protocol, origin } = new URL(url, ORIGIN + address);
    return protocol !== 'data:' && origin !== ORIGIN;
  });
}

function fetchedBy({ name, attributes }: Tag): string[] {
  if (name === 'link')
    return FETCHED_LINKS.has(attributes.get('rel') ?? '') ? [attributes.get('href') ?? ''] : [];
  return (FETCHED[name] ?? []).flatMap((attribute) => {
    const value = attributes.get(attribute);
    if (value === undefined) return [];
    return attribute === 'srcset'
      ? value.split(',').map((part) => part.trim().split(/\s/u)[0] ?? '')
      : [value];
  });
}

function internalLinks({ tags, address }: Page, base: string): URL[] {
  const place = ORIGIN + base.slice(0, -1) + address;
  const followed = tags.flatMap(({ name, attributes }) => attributes.get(FOLLOWED[name] ?? '') ?? []);
  return [...new Set([...followed, ...tags.flatMap(fetchedBy)])]
    .map((href) => new URL(href, place))
    .filter((url) => url.origin === ORIGIN);
}

function linkProblems(
  url: URL,
  { site, page, base }: { site: SiteFiles; page: Page; base: string },
): string[] {
  const shown = decodeURI(url.pathname + url.hash);
  if (!url.pathname.startsWith(base)) return [`${page.address} links to ${shown}, which leaves ${base}`];
  const target = decodeURI(url.pathname.slice(base.length - 1));
  const file = target.endsWith('/') ? `${target}index.html` : target;
  if (!site.files.has(file)) return [`${page.address} links to ${shown}, which is not there`];
  const fragment = decodeURIComponent(url.hash.slice(1));
  const ids = site.pages.get(target)?.ids;
  if (fragment === '' || fragment === 'top' || ids?.has(fragment)) return [];
  return [`${page.address} links to ${shown}, but that page has no #${fragment}; it has ${someOf(ids)}`];
}

const someOf = (ids: ReadonlySet<string> = new Set()): string =>
  [...ids]
    .slice(0, 8)
    .map((id) => `#${id}`)
    .join(', ') || 'none';
