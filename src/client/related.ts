import type { ShownRecord } from '../search/pieces/format.ts';
import { relatedFile, type RelatedPiece } from '../search/pieces/related.ts';
import { element } from './search/elements.ts';
import { facts } from './search/facts.ts';
import { fetchJson, Gone } from './search/fetch-json.ts';

// What other councils were told that is most like one statement: made by the build, fetched when it is asked for.

/** The records of the statements most like one, the likest first. `folder`: of the index, with its last slash. */
async function load(folder: string, key: string, cache: RequestCache): Promise<ShownRecord[]> {
  const [source = '', id = ''] = key.split('~');
  const { pieces, statements } = (await fetchJson(folder + relatedFile(source), cache)) as RelatedPiece;
  return Promise.all(
    (statements[id] ?? []).map(async ([piece, place]) => {
      const records = (await fetchJson(
        `${folder}${pieces}/records/${piece}.json`,
        'default',
      )) as ShownRecord[];
      const record = records[place];
      if (!record) throw new Error(`The index has no record ${place} in piece ${piece}.`);
      return record;
    }),
  );
}

/** Where a source has none, it has no file; where the site was built anew, its file leads to pieces that are gone. */
async function related(folder: string, key: string): Promise<ShownRecord[]> {
  try {
    return await load(folder, key, 'no-cache');
  } catch (problem) {
    if (problem instanceof Gone && problem.address.includes('/related~')) return [];
    return load(folder, key, 'reload');
  }
}

const item = (base: string, record: ShownRecord): HTMLLIElement =>
  element(
    'li',
    {},
    facts(record),
    element('p', {}, element('a', { href: base + record.url.slice(1) }, record.text)),
  );

/** Puts the list of what is like a statement into a place, or says why there is none. */
export async function showRelated(place: HTMLElement, base: string, key: string): Promise<string> {
  place.replaceChildren(element('p', {}, 'Looking …'));
  try {
    const records = await related(`${base}search-index/`, key);
    const said =
      records.length > 0
        ? 'Most alike in other councils, by their words'
        : 'Nothing in other councils is much like this.';
    place.replaceChildren(element('p', { class: 'small' }, said));
    if (records.length > 0)
      place.append(
        element('ul', { role: 'list', 'aria-label': said }, ...records.map((record) => item(base, record))),
      );
    return records.length > 0 ? `${records.length} statements of other councils are shown.` : said;
  } catch (problem) {
    reportError(problem);
    const said = 'This could not be loaded. Close it and try again.';
    place.replaceChildren(element('p', { class: 'small' }, said));
    return said;
  }
}
