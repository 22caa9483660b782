import { START_FILE } from '../../src/search/pieces/format.ts';
import { setTimeout as wait } from 'node:timers/promises';

/** One address of the site and what its answer must hold. */
interface Visit {
  what: string;
  /** From the root of the site, without its first stroke. */
  address: string;
  holds: string;
}

interface Patience {
  /** How often a page that is not right is asked for again: a host may take a while to show what is new. */
  tries: number;
  /** Milliseconds between two tries, and until an answer is given up. */
  pause: number;
  timeout: number;
}

const UNHURRIED: Patience = { tries: 10, pause: 15_000, timeout: 20_000 };
const MAIN = '<main id="main"';

/** The addresses that a site offers -> the home page, a council, a theme, the search and a statement, to be asked for. */
export function visitsTo(addresses: readonly string[]): Visit[] {
  const first = (pattern: RegExp): string[] =>
    addresses.filter((address) => pattern.test(address)).slice(0, 1);
  const page = (what: string, pattern: RegExp): Visit[] =>
    first(pattern).map((address) => ({ what, address: address.slice(1), holds: MAIN }));
  return [
    { what: 'home', address: '', holds: MAIN },
    ...page('a council', /^\/councils\/[^/#]+\/$/u),
    ...page('a theme', /^\/themes\/[^/#]+\/$/u),
    { what: 'search', address: 'search/', holds: MAIN },
    { what: 'the search index', address: `search-index/${START_FILE}`, holds: '{' },
    ...first(/^\/sources\/[^#]+#/u).map((address) => ({
      what: 'a statement',
      address: address.slice(1),
      holds: `id="${address.split('#')[1] ?? ''}"`,
    })),
  ];
}

/** Asks a published site for what is to be there; says what is not right, after several tries. */
export async function checkLive(site: string, visits: Visit[], patience = UNHURRIED): Promise<string[]> {
  const root = site.endsWith('/') ? site : `${site}/`;
  const faults = await Promise.all(visits.map((visit) => faultAfterTries(visit, root, patience)));
  return faults.filter((fault) => fault !== null);
}

async function faultAfterTries(visit: Visit, root: string, patience: Patience): Promise<string | null> {
  for (let left = patience.tries; ; left--) {
    const fault = await faultOf(visit, root, patience.timeout);
    if (fault === null || left <= 1) return fault;
    await wait(patience.pause);
  }
}

async function faultOf(
  { what, address, holds }: Visit,
  root: string,
  timeout: number,
): Promise<string | null> {
  const url = new URL(address, root).href;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
    if (!response.ok) return `${what}: ${url} answers ${response.status}`;
    return (await response.text()).includes(holds) ? null : `${what}: ${url} does not hold ${holds}`;
  } catch (problem) {
    return `${what}: ${url} does not answer (${problem instanceof Error ? problem.message : String(problem)})`;
  }
}
