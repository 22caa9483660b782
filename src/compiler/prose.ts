import GithubSlugger from 'github-slugger';
import type { Element, Root, RootContent } from 'hast';
import type { Root as Markdown } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toString } from 'mdast-util-to-string';
import type { StatementId } from '../model/ids.ts';
import type { Block } from './compiled.ts';

const HEADING = /^h[1-6]$/u;

// The default schema of rehype-sanitize (as strict as GitHub's), with `data` for figures and without pictures.
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source'].includes(name)),
    'data',
  ],
  attributes: {
    ...defaultSchema.attributes,
    data: ['value'],
    div: [...(defaultSchema.attributes?.div ?? []), 'dataStatement'],
  },
};

const toHtmlTree = unified().use(remarkRehype).use(rehypeSanitize, schema).freeze();

/** Markdown tree -> sanitised HTML tree without positions. */
export function toProse(tree: Markdown): Root {
  const prose = toHtmlTree.runSync(tree);
  visit(prose, (node) => {
    delete node.position;
    if ('children' in node) node.children = joinTexts(node.children);
  });
  const children = prose.children.map(forPage);
  return { ...prose, children };
}

/** How the cells of a table stand is a class, and a table that is wider than the page scrolls in itself, by keyboard too. */
function forPage<T extends RootContent>(node: T): T | Element {
  if (node.type !== 'element') return node;
  const { align, ...others } = node.properties;
  const properties = typeof align === 'string' ? { ...others, className: [`align-${align}`] } : others;
  const element: Element = { ...node, properties, children: node.children.map(forPage) };
  return node.tagName === 'table' ? inScroller(element) : element;
}

function inScroller(table: Element): Element {
  const head = table.children.find((part) => part.type === 'element' && part.tagName === 'thead');
  const words = toString(head).replace(/\s+/gu, ' ').trim();
  const properties = {
    className: ['scroller'],
    role: 'group',
    ariaLabel: `Table: ${words}`.slice(0, 100),
    tabIndex: 0,
  };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

/** Neighbouring texts become one, so that a name split by the parser is still one name. */
function joinTexts(nodes: RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((joined, node) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') last.value += node.value;
    else joined.push(node);
    return joined;
  }, []);
}

/**
 * A whole body -> its runs of prose and the places of its statements. Headings get ids; `taken` are the ids
 * that statements already have.
 */
export function toBlocks(tree: Markdown, taken: readonly StatementId[]): Block[] {
  const prose = toProse(tree);
  addHeadingIds(prose, taken);
  const blocks: Block[] = [];
  for (const node of prose.children) {
    const id = statementPlaceholder(node);
    const last = blocks.at(-1);
    if (id) blocks.push({ kind: 'statement', id });
    else if (last?.kind === 'prose') last.content.children.push(node);
    else if (!isBlank(node)) blocks.push({ kind: 'prose', content: { type: 'root', children: [node] } });
  }
  return blocks;
}

function addHeadingIds(prose: Root, taken: readonly StatementId[]): void {
  const slugger = new GithubSlugger();
  taken.forEach((id) => slugger.slug(id));
  visit(prose, 'element', (node) => {
    if (HEADING.test(node.tagName) && !node.properties.id) node.properties.id = slugger.slug(toString(node));
  });
}

const isBlank = (node: RootContent): boolean => node.type === 'text' && node.value.trim() === '';

const statementPlaceholder = (node: RootContent): StatementId | null =>
  node.type === 'element' ? ((node.properties.dataStatement as StatementId | undefined) ?? null) : null;
