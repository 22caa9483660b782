/** Numbers in words, each at its own index: "zero" to "nineteen". */
export const CARDINALS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** "twenty" to "ninety". */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** 26 -> "twenty-six"; null for what is no whole number below a hundred. */
export function numberInWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const [ten, one] = [Math.floor(value / 10), value % 10];
  if (ten < 2) return CARDINALS[value] ?? null;
  return [TENS[ten - 2], one > 0 && CARDINALS[one]].filter(Boolean).join('-');
}

/** Places in an order in words, each at its own index; nothing is the zeroth. */
export const ORDINALS: readonly string[] =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** What a part of a whole is divided into. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...ORDINALS.slice(3, 11).map((word, index): [string, number] => [word, index + 3]),
]);
