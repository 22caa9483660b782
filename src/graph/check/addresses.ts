import { byNearness } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';

/** Addresses once published, those that redirect, and the files that say so. */
export interface Published {
  addresses: readonly string[];
  redirects: ReadonlyMap<string, string>;
}

export const PERMALINKS_FILE = 'content/permalinks.txt';
export const REDIRECTS_FILE = 'content/redirects.yml';

/** Every address ever published that neither exists nor redirects, and every redirect that leads nowhere. */
export function checkAddresses(existing: ReadonlySet<string>, { addresses, redirects }: Published): Diagnostic[] {
  const lost = addresses.flatMap((address, index) => {
    if (existing.has(address) || redirects.has(address)) return [];
    const message = `“${address}” was published and is gone.`;
    const expected = byNearness(address, existing).map((near) => `${address}: ${near}  (a line in ${REDIRECTS_FILE})`);
    return [error({ rule: 'lost-address', file: PERMALINKS_FILE, place: { line: index + 1, column: 1 }, message, expected })];
  });
  const astray = [...redirects].flatMap(([from, to]) => {
    if (existing.has(to)) return [];
    const message = `“${from}” redirects to “${to}”, which does not exist.`;
    return [error({ rule: 'broken-link', file: REDIRECTS_FILE, place: null, message, expected: byNearness(to, existing) })];
  });
  return [...lost, ...astray];
}
