const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** An address from the root of the site -> under the base path that it is published at; others stay as they are. */
export function withBase(address: string): string {
  return address.startsWith('/') ? `${base}${address}` : address;
}

/** An address under the base path -> the same from the root of the site, as content and permalinks have it. */
export const withoutBase = (address: string): string => address.slice(base.length);

/**
 * The whole address of a page, where the site is built for a known place (SITE_URL); else its address under the base
 * path, because a host that is not known is not made up.
 */
export function wholeAddress(address: string): string {
  const site = import.meta.env.SITE as string | undefined;
  return site ? new URL(withBase(address), site).href : withBase(address);
}

/** True where the site is only looked at before it is published: no search engine is to keep it. */
export const isPreview = import.meta.env.PREVIEW as boolean;
