import type { CompiledCorrections } from '../../compiler/compiled.ts';
import { nearAddresses } from '../../compiler/nearest.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { Correction } from '../../model/corrections.ts';
import type { Leads } from '../redirects.ts';
import type { Published } from './addresses.ts';

/** Addresses that were withdrawn, each with why; those of a page take along the places on it that are gone. */
export function withdrawnAddresses(
  corrections: readonly Correction[],
  { existing, published }: { existing: ReadonlySet<string>; published: Published },
): Map<string, Correction> {
  const own = new Map(corrections.filter(({ withdrawn }) => withdrawn).map((one) => [one.at, one]));
  const places = published.addresses.flatMap((address): [string, Correction][] => {
    const ofPage = existing.has(address) ? undefined : own.get(address.split('#')[0] ?? '');
    return ofPage && !own.has(address) ? [[address, ofPage]] : [];
  });
  return new Map([...own, ...places]);
}

/** A correction names what is there or has moved; a withdrawal what was published and is gone. */
export function checkCorrections(
  files: readonly CompiledCorrections[],
  { existing, published, leads }: { existing: ReadonlySet<string>; published: Published; leads: Leads },
): Diagnostic[] {
  const known = new Set(published.addresses);
  return files.flatMap(({ file, corrections, places }) =>
    corrections.flatMap(({ at, withdrawn }, index) => {
      const fault = (message: string, expected: string[] = []) => [
        error({ rule: 'correction-address', file, place: places[index] ?? null, message, expected }),
      ];
      if (!withdrawn && !existing.has(at) && !leads.redirects.has(at))
        return fault(`“${at}” is not on the site.`, nearAddresses(at, existing));
      if (withdrawn && existing.has(at))
        return fault(`“${at}” is said to be withdrawn and still stands: take it away, or this entry.`);
      if (withdrawn && !known.has(at))
        return fault(`“${at}” was never published, so nobody misses it.`, nearAddresses(at, known));
      return [];
    }),
  );
}
