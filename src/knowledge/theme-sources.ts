import type { ThemeId } from '../model/ids.ts';
import { byEach, once } from '../model/once.ts';
import type { KnowledgeBase, SourceEntry } from './knowledge-base.ts';

/** The sources that mention a theme, as the importer found it by the theme’s phrases. */
export const sourcesMentioning = (kb: KnowledgeBase, theme: ThemeId): readonly SourceEntry[] =>
  sourcesByTheme(kb).get(theme) ?? [];

const sourcesByTheme = once(({ sources }: KnowledgeBase) =>
  byEach(sources.values(), ({ data }) => Object.keys(data.mentions) as ThemeId[]),
);
