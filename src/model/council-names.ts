const RANK_WORDS =
  /\b(?:metropolitan|borough|county|city|district|unitary|royal|council|corporation|london borough|the|of|and|authority)\b/gu;

/**
 * A council's own words only: "City of Bradford Metropolitan District Council" -> "bradford". However it is written: "&"
 * for "and", hyphens for blanks, "Saint" for "St". The City of London keeps its first word, for London is not its name.
 */
export function councilKey(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/['‘’`]/gu, "'")
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/&/gu, ' and ')
    .replace(/\bsaint\b/gu, 'st')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (/^(?:the )?(?:city of london|london city)\b/u.test(words)) return 'city london';
  return words
    .replace(RANK_WORDS, ' ')
    .replace(/^\s*london (?=\S)/u, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
