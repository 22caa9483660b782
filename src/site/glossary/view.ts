import type { KnowledgeBase, TermEntry } from '../../knowledge/knowledge-base.ts';
import { TERM_GROUPS } from '../../model/terms.ts';
import type { Filter } from '../../presenters/filters.ts';
import { councilLink, listInWords, themeLink, type NamedLink } from '../../presenters/lookups.ts';

/** A word with what it means. */
interface TermView {
  slug: string;
  term: string;
  long: string | null;
  meaning: string;
  /** The part of the work that it belongs to. */
  part: string;
  /** "Medway and Kent": where alone it is used; empty where it is used everywhere. */
  usedIn: string;
  themes: NamedLink[];
}

/** What the glossary shows. */
export interface GlossaryPage {
  letters: { letter: string; terms: TermView[] }[];
  filters: Filter[];
}

export function glossaryPage(kb: KnowledgeBase): GlossaryPage {
  const terms = kb.terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
  const parts = new Set(terms.map(({ group }) => group));
  return {
    letters: [...Map.groupBy(terms, ({ term }) => term.charAt(0).toUpperCase())].map(([letter, members]) => ({
      letter,
      terms: members.map((term) => viewOf(kb, term)),
    })),
    filters: [
      {
        name: 'part',
        label: 'Part of the work',
        options: Object.entries(TERM_GROUPS)
          .filter(([group]) => parts.has(group as TermEntry['group']))
          .map(([value, text]) => ({ value, text })),
      },
    ],
  };
}

const viewOf = (kb: KnowledgeBase, entry: TermEntry): TermView => {
  const { slug, term, long = null, meaning, group, councils, themes } = entry;
  return {
    slug,
    term,
    long,
    meaning,
    part: group,
    usedIn: listInWords(councils.map((id) => councilLink(kb, id).name)),
    themes: themes.map((id) => themeLink(kb, id)),
  };
};
