import { nearAddresses } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Correction } from '../../model/corrections.ts';
import type { Diagnostic, Place } from '../../model/diagnostics.ts';
import { hasStar, type Leads } from '../redirects.ts';

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

interface Addresses {
  /** What the site offers. */
  existing: ReadonlySet<string>;
  published: Published;
  /** Where what is gone leads. */
  leads: Leads;
  withdrawn: ReadonlyMap<string, Correction>;
}

/** Every address ever published that neither exists nor leads on nor was withdrawn, and every redirect that leads nowhere. */
export const checkAddresses = (addresses: Addresses): Diagnostic[] => [
  ...lostAddresses(addresses),
  ...brokenRedirects(addresses),
];

/** Addresses are long, and those far down the list are hardly meant. */
const OFFERED = 3;

function lostAddresses({ existing, published: { addresses }, leads, withdrawn }: Addresses): Diagnostic[] {
  const known = new Set(addresses);
  const alike = Map.groupBy(existing, isPlace);
  return addresses.flatMap((address, index) => {
    if (existing.has(address) || leads.redirects.has(address) || withdrawn.has(address)) return [];
    const message = `“${address}” was published and is gone: bring it back, or say in ${REDIRECTS_FILE} what to show in its place.`;
    const expected = bestFirst(nearAddresses(address, alike.get(isPlace(address)) ?? []), known)
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

/** A place on a page leads to a place, a page to a page. */
const isPlace = (address: string): boolean => address.includes('#');

/** What is new is more likely the same thing under another name than what had its own address all along. */
const bestFirst = (near: readonly string[], known: ReadonlySet<string>): string[] => [
  ...near.filter((address) => !known.has(address)),
  ...near.filter((address) => known.has(address)),
];

function brokenRedirects({ existing, published: { redirects }, leads }: Addresses): Diagnostic[] {
  return [...redirects].flatMap(([from, { to, place }]) => {
    const fault = (message: string, expected: string[] = []) =>
      error({ rule: 'broken-link', file: REDIRECTS_FILE, place, message, expected });
    if (existing.has(from))
      return [
        fault(`“${from}” redirects and is still a page or place of the site: take one of the two away.`),
      ];
    if (leads.circles.has(from)) return [fault(`“${from}” redirects in a circle.`)];
    if (hasStar(from) || leads.redirects.has(from)) return [];
    return [fault(`“${from}” redirects to “${to}”, which does not exist.`, nearAddresses(to, existing))];
  });
}
