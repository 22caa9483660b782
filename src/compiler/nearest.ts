import { distance } from 'fastest-levenshtein';

/** The valid values, nearest to what was found first: `["agancy"], […]` -> `["agency-reliance", …]`. */
export const byNearness = (found: string, valid: Iterable<string>): string[] =>
  measure(found, valid).map(({ value }) => value);

/** Only those that someone may have meant, nearest first; none where nothing is like what was found. */
export function nearOnly(found: string, valid: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(found.length / 3));
  return measure(found, valid)
    .filter(({ far }) => far <= limit)
    .map(({ value }) => value);
}

/** The same of addresses: of a page that is offered, no parts. */
export function nearAddresses(found: string, valid: Iterable<string>): string[] {
  const near = nearOnly(found, valid);
  return near.filter((address, at) => !near.slice(0, at).some((before) => isUnder(address, before)));
}

const isUnder = (address: string, page: string): boolean => page !== '/' && address.startsWith(page);

function measure(found: string, valid: Iterable<string>): { value: string; far: number }[] {
  const measured = [...valid].map((value) => ({ value, far: distanceTo(found.toLowerCase(), value) }));
  return measured.sort((a, b) => a.far - b.far || a.value.localeCompare(b.value));
}

// Someone who types the beginning of a long name means that name, however much is missing.
function distanceTo(found: string, value: string): number {
  const whole = distance(found, value.toLowerCase());
  const start = distance(found, value.toLowerCase().slice(0, found.length));
  return Math.min(whole, start + 1);
}
