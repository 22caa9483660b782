import { byNearness, nearAddresses } from '../../compiler/nearest.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { PERMALINKS_FILE, REDIRECTS_FILE } from '../../model/kept-files.ts';
import { publishedIn } from '../published.ts';
import { checkRedirects, type Addresses } from './redirects.ts';

/** Every address ever published that neither exists nor leads on nor was withdrawn, and every redirect that cannot be followed. */
export const checkAddresses = (addresses: Addresses): Diagnostic[] => [
  ...lostAddresses(addresses),
  ...checkRedirects(addresses),
];

/** Addresses are long, and those far down the list are hardly meant. */
const OFFERED = 3;
/** Where a council or theme was renamed hundreds are lost by one change, and the first say what happened. */
const ADVISED = 50;

function lostAddresses({ existing, published, leads, withdrawn }: Addresses): Diagnostic[] {
  const isFound = (address: string) =>
    existing.has(address) || leads.redirects.has(address) || withdrawn.has(address);
  const lost = published.addresses.flatMap((address, index) =>
    isFound(address) ? [] : [{ address, line: index + 1 }],
  );
  if (lost.length === 0) return [];
  const proposalsFor = proposer(existing, publishedIn(published));
  return lost.map(({ address, line }, index) =>
    error({
      rule: 'lost-address',
      file: PERMALINKS_FILE,
      place: { line, column: 1 },
      message: `“${address}” was published and is gone: bring it back, or say in ${REDIRECTS_FILE} what to show in its place.`,
      expected: index < ADVISED ? proposalsFor(address).map((to) => `${address}: ${to}`) : [],
    }),
  );
}

/**
 * What may stand in the place of an address: what is new and of its kind, because what was renamed is always new; else
 * what is like it. What has been published all along is seldom what it has become.
 */
function proposer(
  existing: ReadonlySet<string>,
  published: ReadonlySet<string>,
): (address: string) => string[] {
  const byKind = Map.groupBy(existing, kindOf);
  const newByKind = Map.groupBy(
    [...existing].filter((address) => !published.has(address)),
    kindOf,
  );
  return (address) => {
    const fresh = newByKind.get(kindOf(address)) ?? [];
    const near = fresh.length > 0 ? byNearness(tailOf(address), fresh.map(tailOf)) : [];
    const renamed = near.flatMap((tail) => fresh.filter((each) => tailOf(each) === tail));
    const like = renamed.length > 0 ? [] : nearAddresses(address, byKind.get(kindOf(address)) ?? []);
    return [...new Set([...renamed, ...like])].slice(0, OFFERED);
  };
}

/** `/sources/kent/2019-report/#calls` -> `sources 4 #`: the first part, how many there are, and whether it is a place on a page. */
function kindOf(address: string): string {
  const [page = '', place] = address.split('#');
  const parts = page.split('/');
  return `${parts[1] ?? ''} ${parts.length} ${place === undefined ? '' : '#'}`;
}

const tailOf = (address: string): string => address.split('/').slice(2).join('/');
