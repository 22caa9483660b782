import type { KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import type { Statement } from '../../knowledge/statement.ts';
import type { ThemeId } from '../../model/ids.ts';
import { themeLink, type NamedLink } from '../../presenters/lookups.ts';
import type { OriginalText, Site } from '../site.ts';

/** The report's own words, section by section; each paragraph has an address. */
export interface OriginalView {
  sections: { title: string; paragraphs: OriginalParagraph[] }[];
  url: string | null;
}

export interface OriginalParagraph {
  /** `para-14`; paragraphs without a number are counted on their page: `para-p12-3`. */
  id: string;
  /** "14", or "page 12". */
  label: string;
  text: string;
  themes: NamedLink[];
}

/** What its licence lets us show of a source in its own words, where it is at hand. */
export function originalView({ kb, original }: Site, source: SourceEntry): OriginalView | null {
  const text = original(source.id);
  if (text === null) return null;
  const themes = themesByPlace(source);
  return {
    url: source.data.url ?? null,
    sections: text.sections.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map((paragraph) => paragraphView(kb, paragraph, themes)),
    })),
  };
}

type Paragraph = OriginalText['sections'][number]['paragraphs'][number];

const isNumbered = ({ id }: Paragraph): boolean => /^\d/u.test(id);

function paragraphView(kb: KnowledgeBase, paragraph: Paragraph, themes: Themes): OriginalParagraph {
  const numbered = isNumbered(paragraph);
  return {
    id: `para-${paragraph.id}`,
    label: numbered ? (paragraph.id.split('-')[0] ?? '') : `page ${paragraph.page}`,
    text: paragraph.text,
    themes: numbered ? (themes.get(paragraph.id) ?? []).map((id) => themeLink(kb, id)) : [],
  };
}

type Themes = ReadonlyMap<string, ThemeId[]>;

/** Themes by the numbered paragraph that speaks of them. */
function themesByPlace({ data: { mentions } }: SourceEntry): Themes {
  const places = new Map<string, ThemeId[]>();
  for (const [theme, references] of Object.entries(mentions) as [ThemeId, string[]][])
    for (const at of references) places.set(at, [...(places.get(at) ?? []), theme]);
  return places;
}

/** The numbered paragraphs that a statement rests on, as far as they are shown. */
export function paragraphsUnder({ para }: Statement, view: OriginalView | null): OriginalParagraph[] {
  if (view === null || para === null) return [];
  const wanted = new Set(numbersIn(para).map((number) => `para-${number}`));
  return view.sections.flatMap(({ paragraphs }) => paragraphs.filter(({ id }) => wanted.has(id)));
}

/** "12 34", "12-14" -> 12, 34; 12, 13, 14. */
const numbersIn = (para: string): number[] =>
  para.split(/[ ,]+/u).flatMap((part) => {
    const [first = 0, last = first] = part.split(/[-–]/u).map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
