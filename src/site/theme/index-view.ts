import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { HEADINGS, type Heading } from '../../model/themes.ts';
import type { Tone } from '../../model/tones.ts';
import { tonesOf } from '../../knowledge/statement-index.ts';

/** Themes under one heading of the list of themes. */
export interface HeadingGroup {
  heading: Heading;
  name: string;
  themes: { title: string; summary: string; url: string; tones: Tone[] }[];
}

/** Themes under their headings, each with the tones of the findings on it. */
export const themesByHeading = (kb: KnowledgeBase): HeadingGroup[] =>
  (Object.keys(HEADINGS) as Heading[]).map((heading) => ({
    heading,
    name: HEADINGS[heading],
    themes: [...kb.themes.values()]
      .filter(({ data }) => data.heading === heading)
      .map(({ id, url, data: { title, summary } }) => ({
        title,
        summary,
        url,
        tones: tonesOf(kb.statements.byTheme.get(id) ?? [], id),
      })),
  }));
