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
  const written = [...redirects.keys()].filter((from) => !hasStar(from));
  const followed = [...new Set([...written, ...addresses])]
    .filter((from) => !existing.has(from))
    .flatMap((from): [string, Redirect][] => {
      const end = endOf(from, { existing, rules });
      if (end === 'circle') circles.add(from);
      return end === null || end === 'circle' ? [] : [[from, end]];
    });
  return { redirects: new Map(followed), circles };
}

interface Pattern {
  before: string;
  after: string;
  redirect: Redirect;
}

interface Rules {
  exact: ReadonlyMap<string, Redirect>;
  /** Those with a star, the most exact first. */
  patterns: Pattern[];
}

function rulesOf(redirects: Published['redirects']): Rules {
  const patterns = [...redirects]
    .filter(([from]) => hasStar(from))
    .map(([from, redirect]): Pattern => {
      const [before = '', after = ''] = from.split('*');
      return { before, after, redirect };
    });
  return { exact: redirects, patterns: patterns.sort((a, b) => exactness(b) - exactness(a)) };
}

/** True of a redirect that is written for many addresses at once. */
export const hasStar = (from: string): boolean => from.includes('*');

const exactness = ({ before, after }: Pattern): number => before.length + after.length;

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
  const own = rules.exact.get(from) ?? byPattern(from, rules.patterns);
  const [page = '', fragment] = from.split('#');
  if (own || fragment === undefined) return own;
  const ofPage = stepFrom(page, rules);
  return ofPage && { ...ofPage, to: `${ofPage.to.split('#')[0] ?? ''}#${fragment}` };
}

function byPattern(from: string, patterns: readonly Pattern[]): Redirect | null {
  const found = patterns.find(({ before, after }) => fits(from, before, after));
  if (!found) return null;
  const { before, after, redirect } = found;
  const rest = from.slice(before.length, from.length - after.length);
  return { ...redirect, to: redirect.to.replace('*', () => rest) };
}

/** What a star stands for is no place on a page, unless the star itself stands in one. */
const fits = (from: string, before: string, after: string): boolean =>
  from.length >= before.length + after.length &&
  from.startsWith(before) &&
  from.endsWith(after) &&
  (before.includes('#') || !from.includes('#'));
