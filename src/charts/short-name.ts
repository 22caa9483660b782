const SMALL_WORDS = /^(?:and|of|on|the|upon|with)$/iu;

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/u)
    .map((word) => word.replaceAll(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.test(word));

/** "Birmingham" -> "Birm"; "North Yorkshire" -> "NYor"; "Bath and North East Somerset" -> "BNES": letters for a tile. */
export function shortName(name: string): string {
  const words = wordsOf(name);
  const [first = '', second = ''] = words;
  if (words.length === 1) return first.slice(0, 4);
  if (words.length === 2) return first.slice(0, 1) + second.slice(0, 3);
  return words.map((word) => word.slice(0, 1)).join('');
}

/** How many letters two words begin with alike. */
function alike(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Letters that tell a name from others with the same short name: "Derbyshire" beside "Derby" -> "Ders". */
function apart(name: string, others: readonly string[]): string {
  const [first = '', second] = wordsOf(name);
  if (second) return first.slice(0, 2) + second.slice(0, 2);
  const at = Math.max(...others.map((other) => alike(name, other)));
  return first.slice(0, 3) + (first[at] ?? first.slice(3, 4));
}

/** Names with letters for their tiles, unlike for each. */
export const shortNames = (names: readonly string[]): Map<string, string> =>
  new Map(
    [...Map.groupBy(names, shortName)].flatMap(([short, members]) =>
      members.map((name): [string, string] => {
        const others = members.filter((member) => member !== name);
        return [name, others.length === 0 ? short : apart(name, others)];
      }),
    ),
  );
