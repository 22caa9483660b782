const SMALL_WORDS = /^(?:and|of|on|the|upon|with)$/iu;

/** "Birmingham" -> "Birm"; "North Yorkshire" -> "NYor"; "Bath and North East Somerset" -> "BNES": letters for a tile. */
export function shortName(name: string): string {
  const words = name
    .split(/[\s-]+/u)
    .map((word) => word.replaceAll(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.test(word));
  const [first = '', second = ''] = words;
  if (words.length === 1) return first.slice(0, 4);
  if (words.length === 2) return first.slice(0, 1) + second.slice(0, 3);
  return words.map((word) => word.slice(0, 1)).join('');
}
