import type { Published, Redirect } from './check/addresses.ts';

/** Where addresses that are gone lead, to the end of the way. */
export interface Leads {
  redirects: ReadonlyMap<string, Redirect>;
  /** Redirects that lead back to where they began. */
  circles: ReadonlySet<string>;
}

/**
 * Redirects as they are written -> every address that was published and is gone, with the one to show in its place: a
 * page takes the places on it along, a prefix all that stood below it, and redirects of redirects are followed.
 */
export function followRedirects(existing: ReadonlySet<string>, { addresses, redirects }: Published): Leads {
  const rules = rulesOf(redirects);
  const circles = new Set<string>();
  const written = [...redirects.keys()].filter((from) => !from.endsWith('*'));
  const followed = [...new Set([...written, ...addresses])]
    .filter((from) => !existing.has(from))
    .flatMap((from): [string, Redirect][] => {
      const end = endOf(from, { existing, rules });
      if (end === 'circle') circles.add(from);
      return end === null || end === 'circle' ? [] : [[from, end]];
    });
  return { redirects: new Map(followed), circles };
}

interface Rules {
  exact: ReadonlyMap<string, Redirect>;
  /** The longest first, without their star. */
  prefixes: { from: string; to: string; place: Redirect['place'] }[];
}

function rulesOf(redirects: Published['redirects']): Rules {
  const prefixes = [...redirects]
    .filter(([from]) => from.endsWith('*'))
    .map(([from, { to, place }]) => ({ from: from.slice(0, -1), to, place }))
    .sort((a, b) => b.from.length - a.from.length);
  return { exact: redirects, prefixes };
}

function endOf(
  from: string,
  { existing, rules }: { existing: ReadonlySet<string>; rules: Rules },
): Redirect | 'circle' | null {
  const seen = new Set([from]);
  let step = stepFrom(from, rules);
  const place = step?.place ?? null;
  while (step && !existing.has(step.to)) {
    if (seen.has(step.to)) return 'circle';
    seen.add(step.to);
    step = stepFrom(step.to, rules);
  }
  return step && { to: step.to, place };
}

function stepFrom(from: string, rules: Rules): Redirect | null {
  const { exact, prefixes } = rules;
  const own = exact.get(from);
  if (own) return own;
  const [page = '', fragment] = from.split('#');
  if (fragment !== undefined) {
    const ofPage = stepFrom(page, rules);
    return ofPage && { ...ofPage, to: `${ofPage.to.split('#')[0] ?? ''}#${fragment}` };
  }
  const below = prefixes.find((prefix) => from.startsWith(prefix.from));
  if (!below) return null;
  const to = below.to.endsWith('*') ? below.to.slice(0, -1) + from.slice(below.from.length) : below.to;
  return { to, place: below.place };
}
