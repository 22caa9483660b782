import type { KnowledgeBase, SourceEntry } from '../../src/knowledge/knowledge-base.ts';
import type { CouncilId } from '../../src/model/ids.ts';
import type { Crawl } from './crawl.ts';
import { pageKind, type DocumentKind, type Listed } from './pages.ts';

/** A document that the content does not hold. */
export interface Missing extends Listed {
  council: CouncilId;
  kind: DocumentKind;
  /** The source of the same day and council whose own document is no longer listed: this one may have taken its place. */
  replaces: string | null;
}

/** How the content differs from what the inspectorate's site lists. */
export interface WatchResult {
  missing: Missing[];
  /** Councils whose page is gone from the site. */
  gone: CouncilId[];
  /** Numbers of providers that no council of the content has. */
  strangers: number[];
}

/** What is listed and not held, council by council, the oldest first. */
export function compare(kb: KnowledgeBase, { documents, gone }: Crawl): WatchResult {
  const councils = new Map(
    [...kb.councils.values()].flatMap(({ id, data }) =>
      data.codes.urn ? [[data.codes.urn, id] as const] : [],
    ),
  );
  const held = heldBy(kb);
  const missing = [...documents].flatMap(([urn, list]) => {
    const council = councils.get(urn);
    return council === undefined ? [] : missingOf(council, list, held.get(council) ?? []);
  });
  const strangers = [...documents.keys()].filter((urn) => !councils.has(urn));
  return { missing: missing.sort(inOrder), gone: gone.flatMap((urn) => councils.get(urn) ?? []), strangers };
}

function heldBy(kb: KnowledgeBase): Map<CouncilId, SourceEntry[]> {
  const held = new Map<CouncilId, SourceEntry[]>();
  for (const source of kb.sources.values())
    for (const council of source.data.councils) held.set(council, [...(held.get(council) ?? []), source]);
  return held;
}

/** A document is known by the number in its address: hosts and schemes change. */
const numberOf = (url: string): string => /\/(?<number>\d+)\/?$/u.exec(url)?.groups?.number ?? url;

function missingOf(
  council: CouncilId,
  listed: readonly Listed[],
  sources: readonly SourceEntry[],
): Missing[] {
  const numbers = new Set(sources.flatMap(({ data }) => (data.url ? [numberOf(data.url)] : [])));
  const still = new Set(listed.map(({ url }) => numberOf(url)));
  return listed
    .filter(({ url }) => !numbers.has(numberOf(url)))
    .map((document) => {
      const sameDay = sources.filter(
        ({ data }) => data.url && document.published !== null && data.published === document.published,
      );
      const replaced = sameDay.find(({ data }) => !still.has(numberOf(data.url ?? '')));
      return { ...document, council, kind: pageKind(document), replaces: replaced?.file ?? null };
    });
}

const inOrder = (a: Missing, b: Missing): number =>
  a.council.localeCompare(b.council) ||
  (a.published ?? '').localeCompare(b.published ?? '') ||
  a.url.localeCompare(b.url);
