import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { GRADES } from '../../model/grades.ts';
import { TONES } from '../../model/tones.ts';
import { RECORD_KINDS, FILTER_NAMES, type SearchRecord } from '../record.ts';
import { packColumn } from '../pieces/columns.ts';
import type { FacetPiece } from '../pieces/facets.ts';

function namesOf(kb: KnowledgeBase, records: readonly SearchRecord[]): FacetPiece['names'] {
  const councils = [...kb.councils.values()];
  const kinds = new Set<string>(records.map(({ kind }) => kind));
  const years = new Set(records.flatMap(({ filters }) => filters.year ?? []));
  const regions = councils.map(({ data }) => [data.region.toLowerCase().replaceAll(' ', '-'), data.region]);
  return {
    kind: Object.fromEntries(Object.entries(RECORD_KINDS).filter(([id]) => kinds.has(id))),
    council: Object.fromEntries(councils.map(({ id, data }) => [id, data.name])),
    theme: Object.fromEntries(Array.from(kb.themes.values(), ({ id, data }) => [id, data.title])),
    tone: Object.fromEntries(Object.entries(TONES).map(([id, { name }]) => [id, name])),
    year: Object.fromEntries([...years].map((year) => [year, year])),
    region: Object.fromEntries(regions) as Record<string, string>,
    grade: GRADES,
  };
}

/** What the records, in order, can be narrowed and sorted by. */
export function facetPiece(kb: KnowledgeBase, records: readonly SearchRecord[]): FacetPiece {
  const columns = FILTER_NAMES.map((name) => [
    name,
    packColumn(records.map(({ filters }) => filters[name] ?? [])),
  ]);
  return {
    names: namesOf(kb, records),
    columns: Object.fromEntries(columns) as FacetPiece['columns'],
    day: packColumn(records.map(({ day }) => (day ? [day] : []))),
  };
}
