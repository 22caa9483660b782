import type { Block } from '../../compiler/compiled.ts';
import type { ProseContext } from '../../knowledge/crosslinks.ts';
import type { Site } from '../site.ts';

/** The prose among the blocks of a file, as HTML. */
export const proseOf = ({ prose }: Site, blocks: readonly Block[], context: ProseContext): string[] =>
  blocks.flatMap((block) => (block.kind === 'prose' ? [prose(block.content, context)] : []));
