import { loadContent } from '../../src/load/content.ts';
import { searchAddress, searchState } from '../../src/client/search/address.ts';
import type { Answer, SearchEngine } from '../../src/search/browser/engine.ts';
import { indexSource } from '../../src/search/index/source.ts';
import { searchInMemory } from '../search-in-memory.ts';
import { smallSource } from '../search-small.ts';
import { smallSite } from '../small-site.ts';
import type { Breach } from './laws.ts';
import { mutate } from './mutate.ts';
import type { Random } from './random.ts';

const LIMIT = 5_000;

/** Addresses of searches as the page makes them; mutations begin from these. */
const SEEDS = [
  '?q=care+leavers&council=leeds&council=exampleshire&tone=concern&sort=newest',
  '?q=%22children+in+care%22+leeds',
  '?q=%C2%A32%2C500+foster+carer&only=%23neglect&theme=agency-reliance',
  '?q=domestic+abuse+may+2021&kind=finding&year=2018&region=North+West',
  '?q=Hull+MASH+A%26E+pre-birth',
] as const;

/** One index in which every kind of question has its answer, and one that has every filter. */
async function engines(): Promise<[SearchEngine, SearchEngine]> {
  const site = smallSite();
  const { knowledgeBase } = await loadContent({ root: site.root });
  site.remove();
  return [searchInMemory(smallSource()), searchInMemory(indexSource(knowledgeBase, []))];
}
let opened: ReturnType<typeof engines> | null = null;

/** One mutated search, as the address that asks for it: what it is, and the laws that its answer breaks. */
export async function tryQuery(random: Random): Promise<{ input: string; breaches: Breach[] }> {
  const seed = random.pick(SEEDS);
  const input = random.below(2) === 0 ? mutate(seed, random) : reworded(seed, random);
  const state = searchState(input);
  const engine = random.pick(await (opened ??= engines()));
  const started = performance.now();
  const answer = await engine.answer({ ...state, counted: random.below(2) === 0 });
  const urls = await Promise.all(answer.results.map(async (found) => (await found.load()).url));
  const isLate = performance.now() - started > LIMIT;
  return {
    input,
    breaches: [
      ...(isLate ? [{ law: 'an end within the limit', shown: `${LIMIT} ms` }] : []),
      ...doubles(urls),
      ...unanswered(answer),
      ...changedAddress(input),
    ],
  };
}

/** Another question in the same address: what is typed is changed, and not how it is written there. */
function reworded(address: string, random: Random): string {
  const params = new URLSearchParams(address);
  params.set('q', mutate(params.get('q') ?? '', random));
  return `?${params.toString()}`;
}

const doubles = (urls: readonly string[]): Breach[] =>
  new Set(urls).size === urls.length ? [] : [{ law: 'no result twice', shown: urls.join(' ') }];

/** Where words were looked for and nothing was found, it is said why: what is nowhere, or what was chosen. */
function unanswered({ parts, results, missing, unknown, before, whole }: Answer): Breach[] {
  if (parts.length === 0 || results.length > 0 || before > 0) return [];
  return missing.length > 0 || unknown.length > 0 || !whole
    ? []
    : [{ law: 'no silent nothing', shown: parts.map(({ label }) => label).join(' ') }];
}

/** The address of what was read from an address is read as the same. */
function changedAddress(input: string): Breach[] {
  const address = searchAddress(searchState(input));
  return searchAddress(searchState(address)) === address
    ? []
    : [{ law: 'an address that stays', shown: address }];
}
