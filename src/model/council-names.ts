const RANK_WORDS =
  /\b(?:metropolitan|borough|county|city|district|unitary|royal|council|corporation|london borough|lb|lbc|rb|mbc|mdc|the|of|and|authority)\b/gu;

/** London alone is not its name. */
const CITY_OF_LONDON =
  /^(?:the )?(?:city of london|london city|london corporation|corporation of london)(?: (?:corporation|council|corporation council))?$/u;

/** What is written short in names of places. */
const SHORT: Record<string, string> = {
  n: 'north',
  ne: 'north east',
  s: 'south',
  e: 'east',
  w: 'west',
  berks: 'berkshire',
  glos: 'gloucestershire',
  lincs: 'lincolnshire',
  northants: 'northamptonshire',
  yorks: 'yorkshire',
};

const isCompass = (word: string): boolean => /^(?:n|ne|s|e|w)$/u.test(word);

/** "n e lincs" -> "north east lincolnshire"; a letter alone is a quarter of the compass only before another word. */
function spelledOut(words: string): string {
  const all = words.split(' ');
  return all
    .map((word, at) => (isCompass(word) && at === all.length - 1 ? word : (SHORT[word] ?? word)))
    .join(' ');
}

/**
 * A council's own words only: "City of Bradford Metropolitan District Council" -> "bradford". However it is written: "&"
 * for "and", hyphens for blanks, "Saint" for "St", "N Yorks" for "North Yorkshire". The City of London keeps its first
 * word, for London is not its name.
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
  if (CITY_OF_LONDON.test(words)) return 'city london';
  return spelledOut(words)
    .replace(RANK_WORDS, ' ')
    .replace(/^\s*london (?=\S)/u, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
