import type { Element, Root, RootContent } from 'hast';
import type { ThemeEntry } from '../../knowledge/knowledge-base.ts';

/** What a theme has for trainers, each question in it named as handouts name it: `neglect.2`, the second of its list items. */
export function trainerProse({ id, trainers }: ThemeEntry): Root[] {
  let count = 0;
  const named = <Content extends RootContent | Element['children'][number]>(content: Content): Content => {
    if (content.type !== 'element') return content;
    if (content.tagName !== 'li') return { ...content, children: content.children.map(named) };
    count += 1;
    return { ...content, properties: { ...content.properties, dataQuestion: `${id}.${count}` } };
  };
  return trainers.flatMap((block) =>
    block.kind === 'prose'
      ? [{ ...block.content, children: block.content.children.map((child) => named(child)) }]
      : [],
  );
}
