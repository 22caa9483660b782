import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where a site stands, and whether it is only to be looked at before it is published. */
export interface Host {
  /** `/` or `/x/`. */
  base: string;
  /** `https://example.org`; null where it is not known. */
  site: string | null;
  preview: boolean;
}

type Redirects = ReadonlyMap<string, { to: string }>;

const SECURITY = [
  "Content-Security-Policy: frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
];
/** Files whose names change with what they hold. Of all others hosts ask anew, or keep them for minutes. */
const HASHED = ['_astro/*', 'search-index/:build/*'];

/** Headers for hosts that read `_headers`. */
export function headersFile({ base, preview }: Host): string {
  const hidden = preview ? ['X-Robots-Tag: noindex'] : [];
  const block = (pattern: string, headers: string[]) =>
    [`${base}${pattern}`, ...headers.map((header) => `  ${header}`)].join('\n');
  const kept = ['Cache-Control: public, max-age=31536000, immutable'];
  return `${[block('*', [...SECURITY, ...hidden]), ...HASHED.map((pattern) => block(pattern, kept))].join('\n')}\n`;
}

/** Pages that have moved, for hosts that read `_redirects`; a place on a page goes along by itself. */
export function redirectsFile({ base }: Host, redirects: Redirects): string {
  const whole = (address: string) => base + address.slice(1);
  return [...redirects]
    .filter(([from]) => !from.includes('#'))
    .map(([from, { to }]) => `${whole(from)} ${whole(to)} 301\n`)
    .join('');
}

/** What search engines may read: everything, or nothing of a preview. */
export function robotsFile({ base, site, preview }: Host): string {
  const map = site === null ? '' : `\nSitemap: ${new URL(`${base}sitemap-index.xml`, site).href}\n`;
  return preview ? 'User-agent: *\nDisallow: /\n' : `User-agent: *\nAllow: /\n${map}`;
}

/** Writes what hosts and search engines read beside the pages. */
export async function writeHostFiles(folder: string, host: Host, redirects: Redirects): Promise<void> {
  const files = {
    _headers: headersFile(host),
    _redirects: redirectsFile(host, redirects),
    'robots.txt': robotsFile(host),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}
