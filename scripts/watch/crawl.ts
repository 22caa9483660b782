import { refusalOf, type PoliteFetch } from '../lib/polite.ts';
import { documentsOn, providersOn, type Listed } from './pages.ts';

/** What the inspectorate's site says today. */
export interface Crawl {
  documents: ReadonlyMap<number, Listed[]>;
  /** Providers whose page is not there any more. */
  gone: number[];
  /** What was not answered, in words: it is asked for again the next time. */
  unanswered: string[];
}

const ROWS = 100;
const LISTS = '/search?q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12';

/** Asks the inspectorate's site for its providers and, of each, its documents; `known`: providers that are asked for in any case. */
export async function crawl(
  site: string,
  { ask, known }: { ask: PoliteFetch; known: readonly number[] },
): Promise<Crawl> {
  const found: Crawl & { documents: Map<number, Listed[]> } = {
    documents: new Map(),
    gone: [],
    unanswered: [],
  };
  const listed = await listedProviders(site, ask, found.unanswered);
  for (const urn of new Set([...listed, ...known])) {
    const page = new URL(`/provider/44/${urn}`, site).href;
    const answer = await textOf(page, ask);
    if ('status' in answer && answer.status === 404) found.gone.push(urn);
    else if ('text' in answer) found.documents.set(urn, documentsOn(answer.text, page));
    else found.unanswered.push(`${page} ${answer.why}`);
  }
  return found;
}

async function listedProviders(site: string, ask: PoliteFetch, unanswered: string[]): Promise<number[]> {
  const providers = new Set<number>();
  for (let start = 0; ; start += ROWS) {
    const page = new URL(`${LISTS}&start=${start}&rows=${ROWS}`, site).href;
    const answer = await textOf(page, ask);
    if (!('text' in answer)) {
      unanswered.push(`${page} ${answer.why}`);
      return [...providers];
    }
    const before = providers.size;
    for (const urn of providersOn(answer.text)) providers.add(urn);
    if (providers.size === before) return [...providers];
  }
}

type Answer = { text: string } | { status: number | null; why: string };

async function textOf(url: string, ask: PoliteFetch): Promise<Answer> {
  try {
    const response = await ask(url);
    if (response.ok) return { text: await response.text() };
    return { status: response.status, why: `answers ${response.status}` };
  } catch (problem) {
    return { status: null, why: `does not answer (${refusalOf(problem)})` };
  }
}
