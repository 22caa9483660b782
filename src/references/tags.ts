import type { PartialDate } from '../model/dates.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/source-kinds.ts';
import { authorOf, formOf, type SourceReference } from './reference.ts';

/** A `meta` element of a page. */
interface CitationTag {
  name: string;
  content: string;
}

/**
 * What Zotero, Mendeley and others read from the page of a source: Highwire’s tags, and beside them what Zotero needs
 * to know a newspaper or a page of the web, for which Highwire has no tag.
 */
export function citationTags(reference: SourceReference): CitationTag[] {
  const { kind, title, publisher, published, url } = reference;
  const { zotero } = formOf(reference);
  const tags: [name: string, content: string | null][] = [
    ['citation_title', title],
    ['citation_author', authorOf(reference)],
    ['citation_publisher', publisher],
    ['citation_technical_report_institution', zotero === 'report' ? publisher : null],
    ['prism.publicationName', zotero === 'report' ? null : publisher],
    ['citation_publication_date', published && published.replaceAll('-', '/')],
    ['citation_public_url', url],
    ['citation_language', 'en'],
    ['z:itemType', zotero],
    ['DC.type', SOURCE_KINDS[kind].name],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The other way round: what a page with these tags is the digest of. `contentOf`: of the tag of that name. */
export function taggedReference(
  contentOf: (name: string) => string | null,
  { id, digest, place }: Pick<SourceReference, 'id' | 'digest' | 'place'>,
): SourceReference | null {
  const [title, publisher] = [contentOf('citation_title'), contentOf('citation_publisher')];
  const kind = Object.entries(SOURCE_KINDS).find(([, { name }]) => name === contentOf('DC.type'))?.[0];
  if (!title || !publisher || !kind) return null;
  const published = (contentOf('citation_publication_date')?.replaceAll('/', '-') ??
    null) as PartialDate | null;
  const url = contentOf('citation_public_url');
  return { id, kind: kind as SourceKind, title, publisher, published, url, digest, place };
}
