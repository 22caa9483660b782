import { SECTIONS } from '../model/sections.ts';
import type { Published, Redirect } from './published.ts';

/** Where addresses that are gone lead, to the end of the way. */
export interface Leads {
  redirects: ReadonlyMap<string, Redirect>;
  /** Addresses that are led round to where they have been, or on and on, each with its way. */
  circles: ReadonlyMap<string, readonly string[]>;
}

/**
 * Redirects as they are written -> every address that was published and is gone, with the one to show in its place: a
 * page takes the places on it along, a prefix all that stood below it, and redirects of redirects are followed.
 */
export function followRedirects(existing: ReadonlySet<string>, { addresses, redirects }: Published): Leads {
  const rules = rulesOf(redirects);
  const circles = new Map<string, readonly string[]>();
  const written = [...redirects.keys()].filter((from) => !hasStar(from));
  const followed = [...new Set([...written, ...addresses])]
    .filter((from) => !existing.has(from))
    .flatMap((from): [string, Redirect][] => {
      const end = endOf(from, { existing, rules });
      if (!Array.isArray(end)) return end === null ? [] : [[from, end]];
      circles.set(from, end);
      return [];
    });
  return { redirects: new Map(followed), circles };
}

/** What was published and is gone, and is neither led on by a line nor withdrawn. */
interface Lost {
  existing: ReadonlySet<string>;
  addresses: readonly string[];
  withdrawn: ReadonlyMap<string, unknown>;
  /** What ended with a council, each with the page of that council. */
  ended: ReadonlyMap<string, string>;
}

/**
 * What comes and goes with the content leads to a page that is near it, without a line of its own: the page of a list
 * that is shorter now, and a council on a theme of which nothing is told there any more, to the page above; what ended
 * with a council, to the page of that council.
 */
export function leadToPagesNear(leads: Leads, { existing, addresses, withdrawn, ended }: Lost): Leads {
  const isLost = (address: string): boolean =>
    !existing.has(address) && !leads.redirects.has(address) && !withdrawn.has(address);
  const above = addresses.filter(isLost).flatMap((address): [string, Redirect][] => {
    const to = pageAbove(address, existing) ?? ended.get(address) ?? null;
    return to === null ? [] : [[address, { to, place: null }]];
  });
  return { ...leads, redirects: new Map([...leads.redirects, ...above]) };
}

function pageAbove(address: string, existing: ReadonlySet<string>): string | null {
  const { above, last } = /^(?<above>\/.+\/)(?<last>[^/#]+)\/$/u.exec(address)?.groups ?? {};
  if (above === undefined || last === undefined || !existing.has(above)) return null;
  const isThread = above.startsWith(SECTIONS.journeys.url) && existing.has(`/themes/${last}/`);
  return /^\d+$/u.test(last) || isThread ? above : null;
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

/** True of an address that a redirect with a star stands for. */
export function isMeantBy(star: string, address: string): boolean {
  const [before = '', after = ''] = star.split('*');
  return fits(address, before, after);
}

const exactness = ({ before, after }: Pattern): number => before.length + after.length;

/** A star may make of each address a longer one, without end; no address has moved so often. */
const MOST_STEPS = 50;

/** Where an address leads in the end; the way where that goes round or has no end; null where it leads nowhere. */
function endOf(
  from: string,
  { existing, rules }: { existing: ReadonlySet<string>; rules: Rules },
): Redirect | string[] | null {
  const seen = [from];
  let step = stepFrom(from, rules);
  const place = step?.place ?? null;
  while (step && !existing.has(step.to)) {
    seen.push(step.to);
    if (seen.indexOf(step.to) < seen.length - 1 || seen.length > MOST_STEPS) return seen;
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
