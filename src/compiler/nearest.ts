import { distance } from 'fastest-levenshtein';

/** The valid values, nearest to what was found first: `["agancy"], […]` -> `["agency-reliance", …]`. */
export function byNearness(found: string, valid: Iterable<string>): string[] {
  const measured = [...valid].map((value) => ({ value, far: distanceTo(found.toLowerCase(), value) }));
  return measured.sort((a, b) => a.far - b.far || a.value.localeCompare(b.value)).map(({ value }) => value);
}

// Someone who types the beginning of a long name means that name, however much is missing.
function distanceTo(found: string, value: string): number {
  const whole = distance(found, value.toLowerCase());
  const start = distance(found, value.toLowerCase().slice(0, found.length));
  return Math.min(whole, start + 1);
}
