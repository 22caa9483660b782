import type { Element, Root, RootContent } from 'hast';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { foundOn } from '../../presenters/thread.ts';
import { trainerProse } from '../parts/trainer-prose.ts';
import type { Site } from '../site.ts';

/** The questions for trainers of one theme; `id` as handouts name them: `neglect.2`. */
export interface ThemeQuestions {
  id: string;
  theme: string;
  questions: { id: string; html: string }[];
}

/** Questions of every theme that has any, by the theme’s name. */
export const handoutQuestions = (site: Site): ThemeQuestions[] =>
  [...site.kb.themes.values()]
    .map((theme) => ({ id: theme.id, theme: theme.data.title, questions: questionsOf(site, theme) }))
    .filter(({ questions }) => questions.length > 0)
    .sort((a, b) => a.theme.localeCompare(b.theme));

function questionsOf(site: Site, theme: ThemeEntry): ThemeQuestions['questions'] {
  const context = { self: theme.url, found: foundOn(site.kb, theme.id) };
  return trainerProse(theme)
    .flatMap(questionsIn)
    .map(({ properties, children }) => ({
      id: String(properties.dataQuestion),
      html: site.prose({ type: 'root', children: contentOf(children) }, context),
    }));
}

/** The questions of a text, in order. */
const questionsIn = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.properties.dataQuestion ? [child] : questionsIn(child);
  });

/** A label holds words: a paragraph gives its own. */
const contentOf = (children: readonly RootContent[]): RootContent[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? contentOf(child.children) : [child],
  );
