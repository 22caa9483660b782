import { compilePermalinks } from '../../src/compiler/permalinks.ts';
import { compileRedirects } from '../../src/compiler/redirects.ts';
import { checkAddresses } from '../../src/knowledge/check/addresses.ts';
import { followRedirects } from '../../src/knowledge/redirects.ts';
import { withinTime } from '../../src/load/time-limit.ts';
import { placesInside, type Breach } from './laws.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

const LIMIT = 5_000;
const EXISTING = new Set([
  '/',
  '/councils/anyshire/',
  '/themes/turnover/',
  '/sources/anyshire/news/',
  '/sources/anyshire/news/#calls',
]);
const GONE = [
  '/councils/old/',
  '/themes/old/',
  '/themes/older/',
  '/sources/anyshire/news/#old',
  '/sources/old/news/',
  '/sources/old/news/#calls',
];
const PUBLISHED = `${[...EXISTING, ...GONE].sort().join('\n')}\n`;
const MOVED = `/councils/old/: /councils/anyshire/
/themes/old/: /themes/turnover/
/themes/older/: /themes/old/
/sources/anyshire/news/#old: /sources/anyshire/news/#calls
/sources/old/*: /sources/anyshire/*
`;

/** One mutated list of addresses beside one mutated list of redirects: what they are, and the laws that they break. */
export function tryLists(random: Random): { input: string; breaches: Breach[] } {
  const [list, moves] =
    random.below(2) === 0 ? [mutate(PUBLISHED, random), MOVED] : [PUBLISHED, mutate(MOVED, random)];
  const input = `${list}\0${moves}`;
  const done = withinTime(() => checkBoth(list, moves), LIMIT);
  return { input, breaches: done ?? [{ law: 'an end within the limit', shown: `${LIMIT} ms` }] };
}

function checkBoth(list: string, moves: string): Breach[] {
  const published = compilePermalinks({ path: 'p', text: list });
  const moved = compileRedirects({ path: 'r', text: moves });
  const lists = { addresses: published.addresses, redirects: moved.redirects };
  const leads = followRedirects(EXISTING, lists);
  const found = checkAddresses({ existing: EXISTING, published: lists, leads, withdrawn: new Map() });
  const inList = [...published.diagnostics, ...found.filter(({ file }) => file.endsWith('permalinks.txt'))];
  const inMoves = [...moved.diagnostics, ...found.filter(({ file }) => file.endsWith('redirects.yml'))];
  const isSound = [...inList, ...inMoves].length === 0;
  return [
    ...placesInside(inList, list),
    ...placesInside(inMoves, moves),
    ...(isSound ? unreached(published.addresses, leads.redirects) : []),
  ];
}

/** Of lists without faults: whoever asks for an address that was published gets to a page. */
const unreached = (addresses: readonly string[], redirects: ReadonlyMap<string, { to: string }>): Breach[] =>
  addresses
    .filter((address) => !EXISTING.has(address) && !redirects.has(address))
    .map((address) => ({ law: 'no lost address', shown: address }));
