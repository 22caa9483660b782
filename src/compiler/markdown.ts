import type { Nodes, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { nearOnly } from './nearest.ts';

export type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;
export type TextDirective = Extract<RootContent, { type: 'textDirective' }>;

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** Markdown -> its tree, where prose survives: "10:30" and "1:1" are words, only `:figure` is a directive in a line. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  visit(tree, 'textDirective', (node, index, parent) => {
    if (node.name === 'figure' || isMisspelt(node) || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...asWritten(node, text));
    // What stood in its brackets may hold such directives too.
    return [SKIP, index];
  });
  return tree;
}

const NAMES = ['figure', 'finding', 'recommendation', 'response'];

/** ":Figure[40%]{…}" is not prose: words in brackets or attributes after what is nearly a name of ours. */
const isMisspelt = ({ name, children, attributes }: TextDirective): boolean =>
  (children.length > 0 || Object.keys(attributes ?? {}).length > 0) && nearOnly(name, NAMES).length > 0;

/** remark-directive reads ":30" of "10:30" as a directive; this gives back what stood there. */
function asWritten(node: TextDirective, text: string): RootContent[] {
  const [first, last] = [node.children.at(0), node.children.at(-1)];
  if (!first || !last) return [literal(text, startOf(node), endOf(node))];
  return [
    literal(text, startOf(node), startOf(first)),
    ...node.children,
    literal(text, endOf(last), endOf(node)),
  ];
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0;
const literal = (text: string, from: number, to: number): RootContent => ({
  type: 'text',
  value: text.slice(from, to),
});
