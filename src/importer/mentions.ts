import type { Tagger } from '../compiler/tagging.ts';
import type { ThemeId } from '../model/ids.ts';
import type { Block, BlockedSection } from './paragraphs.ts';
import type { Recommendation } from './recommendations.ts';

/** A numbered paragraph, `12`, or a printed page, `p12`. */
export type Reference = string;

/** One item of the list of what must improve: where it stands and what it is about. */
export interface RecommendationThemes {
  at: Reference;
  themes: ThemeId[];
}

const UNTAGGED = new Set(['about-inspection', 'about-area', 'meanings']);

export const referenceTo = ({ number, page }: Pick<Block, 'number' | 'page'>): Reference =>
  number === null ? `p${page}` : String(number);

/** Where each theme of the vocabulary is spoken of, in the order of the report. */
export function mentionsIn(sections: BlockedSection[], tag: Tagger): Map<ThemeId, Reference[]> {
  const places = new Map<ThemeId, Set<Reference>>();
  for (const block of sections.filter(({ kind }) => !UNTAGGED.has(kind)).flatMap(({ blocks }) => blocks))
    for (const theme of tag(block.text)) places.set(theme, (places.get(theme) ?? new Set()).add(referenceTo(block)));
  return new Map([...places].toSorted(([a], [b]) => a.localeCompare(b)).map(([theme, at]) => [theme, [...at]]));
}

/** What each recommendation is about. */
export const recommendationThemes = (recommendations: Recommendation[], tag: Tagger): RecommendationThemes[] =>
  recommendations.map((item) => ({ at: referenceTo(item), themes: tag(item.text) }));
