import { PairsWriter } from './postings.ts';
import type { RecordWords } from './record-words.ts';

/** The piece that a pair of words is kept in. */
export function pairPiece(pair: string, pieces: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < pair.length; at += 1) hash = Math.imul(hash ^ pair.charCodeAt(at), 0x01_00_01_93);
  return (hash >>> 0) % pieces;
}

/** Every two words that follow each other, small words too, with where they do: by these, phrases are found whole. */
export function pairPieces(records: readonly RecordWords[], pieces: number): Record<string, string>[] {
  const writers = Array.from({ length: pieces }, () => new Map<string, PairsWriter>());
  records.forEach(({ forms }, record) => {
    for (let place = 0; place + 1 < forms.length; place += 1) {
      if (!forms[place] || !forms[place + 1]) continue;
      const pair = `${forms[place]} ${forms[place + 1]}`;
      const piece = writers[pairPiece(pair, pieces)];
      const writer = piece?.get(pair) ?? new PairsWriter();
      writer.add({ record, place });
      piece?.set(pair, writer);
    }
  });
  return writers.map((piece) =>
    Object.fromEntries(Array.from(piece, ([pair, writer]) => [pair, writer.toString()])),
  );
}
