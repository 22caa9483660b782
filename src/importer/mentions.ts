import type { Tagger } from './tagging.ts';
import type { Area } from '../model/grades.ts';
import type { ThemeId } from '../model/ids.ts';
import type { NationalFrameworkPart } from '../model/national-framework.ts';
import { areaIn } from './statements.ts';
import type { ReportBlock, BlockedSection } from './paragraphs.ts';
import type { ReadRecommendation } from './recommendations.ts';

/** A numbered paragraph, `12`, or a printed page, `p12`. */
export type ReportPlace = string;

/** One item of the list of what must improve: where it stands, what it is about, and what the report marks it as. */
export interface RecommendationThemes {
  at: ReportPlace;
  themes: ThemeId[];
  to?: 'lscb';
  priority?: true;
  nationalFramework?: NationalFrameworkPart;
}

const UNTAGGED = new Set(['about-inspection', 'about-area', 'meanings']);

const referenceTo = ({ number, page }: Pick<ReportBlock, 'number' | 'page'>): ReportPlace =>
  number === null ? `p${page}` : String(number);

const areaOf = ({ about, title }: BlockedSection): Area | null => (about === 'lscb' ? 'lscb' : areaIn(title));

/** On a cover only sentences speak; titles, dates and the table of judgements do not. */
const speaks = (section: BlockedSection, block: ReportBlock): boolean =>
  section.kind === 'cover'
    ? block.text.length > 120 && /[.!]$/u.test(block.text)
    : !UNTAGGED.has(section.kind);

/** Where each theme of the vocabulary is spoken of, in the order of the report. */
export function mentionsIn(sections: BlockedSection[], tag: Tagger): Map<ThemeId, ReportPlace[]> {
  const places = new Map<ThemeId, Set<ReportPlace>>();
  for (const section of sections)
    for (const block of section.blocks.filter((one) => speaks(section, one)))
      for (const theme of tag(block.text, areaOf(section)))
        places.set(theme, (places.get(theme) ?? new Set()).add(referenceTo(block)));
  return new Map(
    [...places].toSorted(([a], [b]) => a.localeCompare(b)).map(([theme, at]) => [theme, [...at]]),
  );
}

/** What each recommendation is about. */
export const recommendationThemes = (
  recommendations: ReadRecommendation[],
  tag: Tagger,
): RecommendationThemes[] =>
  recommendations.map((item) => ({
    at: referenceTo(item),
    themes: tag(item.text, item.about === 'lscb' ? 'lscb' : null),
    ...(item.about === 'lscb' && { to: 'lscb' }),
    ...(item.isPriority && { priority: true }),
    ...(item.nationalFramework && { nationalFramework: item.nationalFramework }),
  }));
