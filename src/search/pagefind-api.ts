/** The part of Pagefind’s browser bundle that is used here; the bundle brings no types of its own. */
export interface PagefindApi {
  options: (options: {
    basePath: string;
    baseUrl: string;
    ranking: { metaWeights: Record<string, number>; termSimilarity?: number; pageLength?: number };
  }) => Promise<void>;
  init: () => Promise<void>;
  /** Null finds every record that passes the filters. */
  search: (
    term: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindHit[] }>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Where the words found stand in the content, counted in words. */
  words: number[];
  data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Against 1 for a word of the statement. Found by trying: a heavier title buries the findings under pages about the theme. */
export const META_WEIGHTS = { title: 1, council: 1, event: 1, tone: 0.5, kind: 0.5, date: 0.5, context: 0.4 };
