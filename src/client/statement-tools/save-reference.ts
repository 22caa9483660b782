import { BIBTEX_TYPE, toBibtex } from '../../references/bibtex.ts';
import type { SourceReference } from '../../references/reference.ts';
import { RIS_TYPE, toRis } from '../../references/ris.ts';
import { taggedReference } from '../../references/tags.ts';
import { saveFile } from '../save-file.ts';

// The reference of one statement: what the page of its source says of the source, and where in it the statement stands.

export type SavedFormat = 'ris' | 'bib';

/** Saves it as a file. `address`: of the statement; `cited`: how it is cited, with its place in the source. */
export async function saveReference(address: string, cited: string, format: SavedFormat): Promise<void> {
  const digest = new URL(address, location.href);
  const page = await pageAt(digest);
  const [, id = ''] = /\/sources\/(.+)\/$/u.exec(digest.pathname) ?? [];
  const reference = taggedReference(
    (name) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null,
    { id, digest: digest.href, place: placeIn(cited) },
  );
  if (!reference) throw new Error(`${address} is no page of a source.`);
  const [type, text] = format === 'ris' ? [RIS_TYPE, toRis(reference)] : [BIBTEX_TYPE, toBibtex(reference)];
  saveFile(`${id.replace('/', '-')}-${digest.hash.slice(1)}.${format}`, text, type);
}

async function pageAt({ pathname }: URL): Promise<Document> {
  if (pathname === location.pathname) return document;
  const answer = await fetch(pathname);
  if (!answer.ok) throw new Error(`${pathname}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** "Ofsted, paragraphs 12, 14" -> paragraphs 12, 14. */
function placeIn(cited: string): SourceReference['place'] {
  const [, unit, numbers = ''] =
    /, (paragraph|page)s? (\d[\d–-]*(?:, \d[\d–-]*)*)(?:\.\s+In: |$)/u.exec(cited.trim()) ?? [];
  return unit ? { unit: unit as 'paragraph' | 'page', numbers } : null;
}
