import type { CompiledCorrections } from '../../compiler/compiled.ts';
import { nearAddresses } from '../../compiler/nearest.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { Correction } from '../../model/corrections.ts';
import type { Leads } from '../redirects.ts';
import { publishedIn, type Published } from '../published.ts';

/** Addresses that were withdrawn, each with why: a page takes along the places on it and the pages below it that are gone. */
export function withdrawnAddresses(
  corrections: readonly Correction[],
  gone: readonly string[],
  { redirects }: Leads,
): Map<string, Correction> {
  const own = new Map(corrections.filter(({ withdrawn }) => withdrawn).map((one) => [one.at, one]));
  const taken = gone.flatMap((address): [string, Correction][] => {
    if (redirects.has(address)) return [];
    const reason = pagesAbove(address).flatMap((page) => own.get(page) ?? [])[0];
    return reason ? [[address, reason]] : [];
  });
  return new Map(taken);
}

/** `/a/b/#c` -> `/a/b/#c`, `/a/b/`, `/a/`. */
function pagesAbove(address: string): string[] {
  const [page = '', ...place] = address.split('#');
  const parts = page.split('/').slice(1, -1);
  const pages = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}/`);
  return place.length > 0 ? [address, ...pages] : pages;
}

interface Addresses {
  existing: ReadonlySet<string>;
  published: Published;
  leads: Leads;
}

/** A correction names what is there or has moved; a withdrawal what was published and is gone. */
export function checkCorrections(
  files: readonly CompiledCorrections[],
  { existing, published, leads }: Addresses,
): Diagnostic[] {
  return files.flatMap(({ file, corrections, places }) =>
    corrections.flatMap(({ at, withdrawn }, index) => {
      const fault = (message: string, expected: string[] = []) => [
        error({ rule: 'correction-address', file, place: places[index] ?? null, message, expected }),
      ];
      if (!withdrawn && !existing.has(at) && !leads.redirects.has(at))
        return fault(`“${at}” is not on the site.`, nearAddresses(at, existing));
      if (withdrawn && existing.has(at))
        return fault(`“${at}” is said to be withdrawn and still stands: take it away, or this entry.`);
      if (withdrawn && !publishedIn(published).has(at))
        return fault(
          `“${at}” was never published, so nobody misses it.`,
          nearAddresses(at, publishedIn(published)),
        );
      return [];
    }),
  );
}
