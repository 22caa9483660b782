import { nearAddresses } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic, Place } from '../../model/diagnostics.ts';

/** Where an address redirects to, and where that is written. */
export interface Redirect {
  to: string;
  place: Place | null;
}

/** Addresses once published, one a line of their file, and those that redirect. */
export interface Published {
  addresses: readonly string[];
  redirects: ReadonlyMap<string, Redirect>;
}

export const PERMALINKS_FILE = 'content/permalinks.txt';
export const REDIRECTS_FILE = 'content/redirects.yml';

/** Every address ever published that neither exists nor redirects, and every redirect that leads nowhere. */
export const checkAddresses = (existing: ReadonlySet<string>, published: Published): Diagnostic[] => [
  ...lostAddresses(existing, published),
  ...brokenRedirects(existing, published),
];

/** Addresses are long, and those far down the list are hardly meant. */
const OFFERED = 3;

function lostAddresses(existing: ReadonlySet<string>, { addresses, redirects }: Published): Diagnostic[] {
  return addresses.flatMap((address, index) => {
    if (existing.has(address) || redirects.has(address)) return [];
    const message = `“${address}” was published and is gone: bring it back, or say in ${REDIRECTS_FILE} what to show in its place.`;
    const expected = nearAddresses(address, existing)
      .slice(0, OFFERED)
      .map((near) => `${address}: ${near}`);
    return [
      error({
        rule: 'lost-address',
        file: PERMALINKS_FILE,
        place: { line: index + 1, column: 1 },
        message,
        expected,
      }),
    ];
  });
}

function brokenRedirects(existing: ReadonlySet<string>, { redirects }: Published): Diagnostic[] {
  return [...redirects].flatMap(([from, { to, place }]) => {
    if (existing.has(to)) return [];
    const message = `“${from}” redirects to “${to}”, which does not exist.`;
    return [
      error({
        rule: 'broken-link',
        file: REDIRECTS_FILE,
        place,
        message,
        expected: nearAddresses(to, existing),
      }),
    ];
  });
}
