import type { KnowledgeBase, TermEntry } from '../../graph/knowledge-base.ts';
import { TERM_GROUPS } from '../../model/terms.ts';
import { councilLink, listInWords, themeLink, type NamedLink } from '../../views/lookups.ts';

/** A word with what it means. */
export interface TermView {
  slug: string;
  term: string;
  long: string | null;
  meaning: string;
  /** "Medway and Kent": where alone it is used; empty where it is used everywhere. */
  usedIn: string;
  themes: NamedLink[];
}

/** Words of one group of the glossary. */
export interface TermGroup {
  group: string;
  name: string;
  terms: TermView[];
}

/** The glossary in its groups; a group without a word is left out. */
export const termGroups = (kb: KnowledgeBase): TermGroup[] =>
  Object.entries(TERM_GROUPS)
    .map(([group, name]) => ({
      group,
      name,
      terms: kb.terms.filter((term) => term.group === group).map((term) => viewOf(kb, term)),
    }))
    .filter(({ terms }) => terms.length > 0);

const viewOf = (kb: KnowledgeBase, { slug, term, long, meaning, councils, themes }: TermEntry): TermView => ({
  slug,
  term,
  long: long ?? null,
  meaning,
  usedIn: listInWords(councils.map((id) => councilLink(kb, id).name)),
  themes: themes.map((id) => themeLink(kb, id)),
});
