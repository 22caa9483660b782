/**
 * Published for each source as `/search-index/related~<council>~<name>.json`: for its statements, by their ids, where the
 * records of those most like them in other councils stand: the piece of records, and the place in it.
 */
export interface RelatedPiece {
  /** The folder of the pieces of records. */
  pieces: string;
  statements: Record<string, [piece: number, place: number][]>;
}

/** `kent/2019-report` -> `related~kent~2019-report.json`. In no folder: those of the index are kept for ever by hosts. */
export const relatedFile = (source: string): string => `related~${source.replaceAll('/', '~')}.json`;
