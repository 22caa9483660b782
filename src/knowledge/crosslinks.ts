import type { ElementContent, Root, RootContent } from 'hast';
import type { CouncilId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import type { KnowledgeBase, ThemeEntry } from './knowledge-base.ts';

interface Target {
  url: string;
  /** Null where the name is known everywhere; else the councils that use it. */
  councils: readonly CouncilId[] | null;
}

/** Names of councils, themes and glossary terms, ready to be found in prose in one pass. */
export interface Linker {
  pattern: RegExp;
  targets: ReadonlyMap<string, Target>;
}

/** Where the prose stands: names of this very page are not linked; local names only where they are used. */
export interface ProseContext {
  self?: string | undefined;
  council?: CouncilId | undefined;
  /** In questions on a theme, a council leads to what was found on it there: from its page to that page. */
  found?: ReadonlyMap<string, string> | undefined;
}

const HEADING = /^h[1-6]$/u;
const UNLINKED = /^(?:a|code|data|h[1-6])$/u;

/** Collects the names. */
export function makeLinker(knowledge: KnowledgeBase): Linker {
  const targets = new Map<string, Target>();
  const offer = (name: string, target: Target) =>
    targets.has(plain(name)) || targets.set(plain(name), target);
  for (const { data, url } of knowledge.councils.values())
    [data.name, ...data.aliases].forEach((name) => offer(name, { url, councils: null }));
  for (const { term, aliases, councils, url } of knowledge.terms)
    [term, ...aliases].forEach((name) =>
      offer(name, { url, councils: councils.length > 0 ? councils : null }),
    );
  for (const theme of knowledge.themes.values())
    namesOf(theme).forEach((name) => offer(name, { url: theme.url, councils: null }));
  return { pattern: patternOf(targets.keys()), targets };
}

/** Themes of one word ("Health") are ordinary words too often to be linked. */
const namesOf = once(({ data: { title } }: ThemeEntry): string[] =>
  title.includes(' ') ? [title, lowerFirst(title)].map(plain) : [],
);

/** Whether prose may lead to a theme: by its name, or by a link that its author wrote. */
export function mayLeadTo(theme: ThemeEntry, node: Root | RootContent): boolean {
  if (node.type === 'text') return namesOf(theme).some((name) => plain(node.value).includes(name));
  if (!('children' in node)) return false;
  if (node.type === 'element' && String(node.properties.href).includes(theme.url)) return true;
  return node.children.some((child) => mayLeadTo(theme, child));
}

/** Prose -> the same prose with the first mention of each name in each section linked to its page. */
export function linkMentions(content: Root, linker: Linker, context: ProseContext = {}): Root {
  const sectionStart = () => new Set<string>(context.self ? [context.self] : []);
  let linked = sectionStart();
  const children = content.children.flatMap((node) => {
    if (node.type === 'element' && HEADING.test(node.tagName)) linked = sectionStart();
    return linkNodes([node], linker, context, linked);
  });
  return { ...content, children };
}

function linkNodes<T extends RootContent | ElementContent>(
  nodes: T[],
  linker: Linker,
  context: ProseContext,
  linked: Set<string>,
): T[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return linkText(node.value, linker, context, linked) as T[];
    if (node.type !== 'element' || UNLINKED.test(node.tagName)) return [node];
    // A question is read by itself, on a handout too.
    const inItem = context.found && node.tagName === 'li' ? new Set(linked) : linked;
    return [{ ...node, children: linkNodes(node.children, linker, context, inItem) }];
  });
}

function linkText(
  text: string,
  { pattern, targets }: Linker,
  context: ProseContext,
  linked: Set<string>,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let done = 0;
  // Not by matchAll, which makes the pattern anew for every text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const target = targets.get(plain(match[0]));
    if (!target || linked.has(target.url) || !isKnownHere(target, context)) continue;
    linked.add(target.url);
    const url = context.found?.get(target.url) ?? target.url;
    parts.push({ type: 'text', value: text.slice(done, match.index) }, link(match[0], url));
    done = match.index + match[0].length;
  }
  return [...parts, { type: 'text', value: text.slice(done) }];
}

const isKnownHere = ({ councils }: Target, { council }: ProseContext): boolean =>
  councils === null || (council !== undefined && councils.includes(council));

const link = (text: string, url: string): ElementContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href: url, className: ['mention'] },
  children: [{ type: 'text', value: text }],
});

const plain = (name: string): string => name.replaceAll('’', "'");
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Longest name first, whole words only; either apostrophe will do. Names stand by their first letter, because most fail at it. */
function patternOf(names: Iterable<string>): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const groups = Map.groupBy(longestFirst, (name) => name.charAt(0));
  const choices = [...groups].map(
    ([first, all]) => `${escaped(first)}(?:${all.map((name) => escaped(name.slice(1))).join('|')})`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'gu');
}

const escaped = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll("'", "['’]");
