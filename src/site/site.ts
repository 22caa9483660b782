import type { Root } from 'hast';
import type { ProseContext } from '../knowledge/crosslinks.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { SourceId } from '../model/ids.ts';

/** A report in its own words, as far as its licence lets us show them. */
export interface OriginalText {
  sections: { title: string; paragraphs: { id: string; page: string; text: string }[] }[];
}

/** A page, or other file, of a route that has several. */
export interface ListedPage<Page> {
  /** What its address has in the open places of the route. */
  params: Record<string, string | undefined>;
  /** Makes the one plain object of all that it shows. */
  page: () => Page;
}

/** What pages are made from: everything known, and the way from prose to HTML. */
export interface Site {
  kb: KnowledgeBase;
  /** Names in it are linked, and its links stand under the base path. */
  prose: (content: Root, context?: ProseContext) => string;
  /** Another where the same prose may come out otherwise: names or their addresses are others. */
  proseBy: string;
  /** Null where the text is not at hand, or its licence does not let it be shown. */
  original: (source: SourceId) => OriginalText | null;
}
