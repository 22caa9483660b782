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
  const made = Array.from({ length: pieces }, (): Record<string, string> => ({}));
  for (const { pair, writer } of pairsIn(records)) {
    const piece = made[pairPiece(pair, pieces)];
    if (piece) piece[pair] = writer.toString();
  }
  return made;
}

interface Written {
  pair: string;
  writer: PairsWriter;
}

/** Every pair in the order in which it first comes; by its first word and then its second, as a pair is no word yet. */
function pairsIn(records: readonly RecordWords[]): Written[] {
  const pairs: Written[] = [];
  const byFirst = new Map<string, Map<string, PairsWriter>>();
  records.forEach(({ forms }, record) => {
    for (let place = 0; place + 1 < forms.length; place += 1) {
      const [first, second] = [forms[place], forms[place + 1]];
      if (!first || !second) continue;
      const bySecond = byFirst.get(first) ?? new Map<string, PairsWriter>();
      if (bySecond.size === 0) byFirst.set(first, bySecond);
      const known = bySecond.get(second);
      const writer = known ?? new PairsWriter();
      writer.add({ record, place });
      if (known) continue;
      bySecond.set(second, writer);
      pairs.push({ pair: `${first} ${second}`, writer });
    }
  });
  return pairs;
}
