import type { Element, Root, RootContent } from 'hast';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { foundOn } from '../../presenters/thread.ts';
import type { Site } from '../site.ts';

/** The questions for trainers of one theme; `id` as handouts name them: `neglect.2`. */
export interface ThemeQuestions {
  theme: string;
  questions: { id: string; html: string }[];
}

/** Questions of every theme that has any, by the theme’s name. */
export const handoutQuestions = (site: Site): ThemeQuestions[] =>
  [...site.kb.themes.values()]
    .map((theme) => ({ theme: theme.data.title, questions: questionsOf(site, theme) }))
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => a.theme.localeCompare(b.theme));

function questionsOf(site: Site, { id, url, trainers }: ThemeEntry): ThemeQuestions['questions'] {
  const context = { self: url, found: foundOn(site.kb, id) };
  return trainers
    .flatMap((block) => (block.kind === 'prose' ? itemsIn(block.content) : []))
    .map(({ children }, index) => ({
      id: `${id}.${index + 1}`,
      html: site.prose({ type: 'root', children: contentOf(children) }, context),
    }));
}

/** The items of lists, in order. */
const itemsIn = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'li' ? [child] : itemsIn(child);
  });

/** A label holds words: a paragraph gives its own. */
const contentOf = (children: readonly RootContent[]): RootContent[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? contentOf(child.children) : [child],
  );
