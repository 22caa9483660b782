import { digestOf } from '../knowledge/digest.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { BIBTEX_TYPE, toBibtex } from '../references/bibtex.ts';
import { referenceOf } from '../references/reference.ts';
import { RIS_TYPE, toRis } from '../references/ris.ts';
import type { DataFile } from './files.ts';

/** Every source as files for reference managers. `whole` makes an address of the site whole. */
export function referenceFiles({ sources }: KnowledgeBase, whole: (url: string) => string): DataFile[] {
  const references = [...sources.values()].map((source) => referenceOf(source, whole(source.url)));
  const madeOf = digestOf(references);
  return [
    {
      name: 'references.ris',
      mediaType: RIS_TYPE,
      madeOf,
      content: () => references.map(toRis).join(''),
    },
    {
      name: 'references.bib',
      mediaType: BIBTEX_TYPE,
      madeOf,
      content: () => references.map(toBibtex).join('\n'),
    },
  ];
}
