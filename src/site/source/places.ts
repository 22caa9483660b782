import { isAskedInWords } from '../../knowledge/insights/recommendation-themes.ts';
import type { KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { counted } from '../../presenters/lookups.ts';
import { askedRows, mentionRows, placeLines, type PlaceLine } from '../../presenters/mentions.ts';

/** Where a source speaks of each theme, and what it asks for, as the machine found it. */
export interface PlacesView {
  /** "12 recommendations, found by machine; …"; empty where it asks for nothing, or all is told in words. */
  askedInWords: string;
  asked: PlaceLine[];
  mentions: PlaceLine[];
}

export function placesView(kb: KnowledgeBase, source: SourceEntry): PlacesView {
  // What a reader has put into words needs no machine to say what it is about.
  const isTold = isAskedInWords(source);
  return {
    askedInWords: isTold ? '' : askedInWords(source),
    asked: isTold ? [] : placeLines(source, askedRows(kb, source)),
    mentions: placeLines(source, mentionRows(kb, source)),
  };
}

function askedInWords({ data: { recommendations } }: SourceEntry): string {
  if (recommendations.length === 0) return '';
  const without = recommendations.filter(({ themes }) => themes.length === 0).length;
  const rest = `${without} of them touch${without === 1 ? 'es' : ''} no theme of this site.`;
  const sum = `${counted(recommendations.length, 'recommendation')}, found by a program; one may touch several themes.`;
  return without > 0 ? `${sum} ${rest}` : sum;
}
