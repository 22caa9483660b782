import type { PartialDate } from '../model/dates.ts';
import { SOURCE_KINDS, type SourceKind } from '../model/source-kinds.ts';
import type { Source } from '../model/sources.ts';

/** An original as reference managers know it: who published what and when, and where its digest stands on this site. */
export interface SourceReference {
  /** `medway/2015-11-27-inspection-report`. */
  id: string;
  kind: SourceKind;
  title: string;
  publisher: string;
  published: PartialDate | null;
  /** The address of the original; null where none is known. */
  url: string | null;
  /** The address of its digest, or of a statement in that. */
  digest: string;
  /** Where in the original a statement stands; null for all of it, and where it has neither paragraphs nor pages. */
  place: { unit: 'paragraph' | 'page'; numbers: string } | null;
}

/** The reference of a source. `digest`: the address of its page, whole where the site’s is known. */
export const referenceOf = (
  { id, data }: { id: string; data: Pick<Source, 'kind' | 'title' | 'publisher' | 'published' | 'url'> },
  digest: string,
): SourceReference => ({
  id,
  kind: data.kind,
  title: data.title,
  publisher: data.publisher,
  published: data.published ?? null,
  url: data.url ?? null,
  digest,
  place: null,
});

/** What a kind of source is called in each format. */
interface ReferenceForm {
  ris: 'RPRT' | 'NEWS' | 'ELEC';
  bibtex: 'techreport' | 'article' | 'misc';
  /** What Zotero calls it. */
  zotero: 'report' | 'newspaperArticle' | 'webpage';
}

const REPORT: ReferenceForm = { ris: 'RPRT', bibtex: 'techreport', zotero: 'report' };
const FORMS: Record<SourceKind, ReferenceForm> = {
  'inspection-report': REPORT,
  'visit-letter': REPORT,
  notice: REPORT,
  'council-paper': REPORT,
  news: { ris: 'NEWS', bibtex: 'article', zotero: 'newspaperArticle' },
  other: { ris: 'ELEC', bibtex: 'misc', zotero: 'webpage' },
};

export const formOf = ({ kind }: Pick<SourceReference, 'kind'>): ReferenceForm => FORMS[kind];

/**
 * Who wrote it, where that is known: the inspectorate wrote its own reports and letters. What others published may be
 * a journalist’s, an officer’s or a commissioner’s, whom no one names here.
 */
export const authorOf = ({ kind, publisher }: SourceReference): string | null =>
  SOURCE_KINDS[kind].ofInspectors ? publisher : null;

/** "Paragraphs 12, 14. Digest: Improvement Journeys, https://…": what there is no field for. */
export function noteOf({ place, digest }: SourceReference): string {
  const isMany = place !== null && !/^\d+$/u.test(place.numbers);
  const words = place?.unit === 'paragraph' ? `Paragraph${isMany ? 's' : ''} ${place.numbers}. ` : '';
  return `${words}Digest: Improvement Journeys, ${digest}`;
}

/** The pages of a statement; paragraphs are none. */
export const citedPages = ({ place }: SourceReference): string | null =>
  place?.unit === 'page' ? place.numbers : null;
