import type { Place } from '../model/diagnostics.ts';
import { once } from '../model/once.ts';

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

/** The addresses once published, to look one up. */
export const publishedIn = once(({ addresses }: Published): ReadonlySet<string> => new Set(addresses));
