import type { FilterName } from '../record.ts';
import type { PackedColumn } from './columns.ts';

/** What records can be narrowed and sorted by. Loaded when a reader first does. */
export interface FacetPiece {
  /** What each id is called, filter by filter. */
  names: Record<FilterName, Record<string, string>>;
  columns: Record<FilterName, PackedColumn>;
  day: PackedColumn;
}
