/** A stretch of years as readers choose it; either end may be open. */
export interface Years {
  from?: string;
  to?: string;
}

/** What addresses asked for before years could be chosen one by one. They stand in links of other sites. */
const OLD_PERIODS: Record<string, Years> = {
  'to-2017': { to: '2017' },
  'to-2022': { from: '2018', to: '2022' },
  'from-2023': { from: '2023' },
};

/** `?period=to-2022` -> `from=2018&to=2022`. An end beyond all years that are offered is no limit, and is left out. */
export function withYears(query: string, offered: readonly string[]): string {
  const asked = new URLSearchParams(query);
  const old = OLD_PERIODS[asked.get('period') ?? ''];
  if (old) {
    asked.delete('period');
    for (const [end, year] of Object.entries(old) as [string, string][]) asked.set(end, year);
  }
  const [first = '', last = ''] = [offered.at(0), offered.at(-1)];
  const isYear = (end: string) => /^\d{4}$/u.test(asked.get(end) ?? '');
  if (isYear('from') && (asked.get('from') ?? '') < first) asked.delete('from');
  if (isYear('to') && (asked.get('to') ?? '') > last) asked.delete('to');
  return asked.toString();
}

/** The first of the two ends is the earlier one, whichever way round they were chosen. */
function inOrder({ from, to }: Years): Years {
  return from && to && from > to ? { from: to, to: from } : { ...(from && { from }), ...(to && { to }) };
}

/** True where a year is within the stretch; what has no year is in none but the one without ends. */
export function isWithin(year: string, years: Years): boolean {
  const { from, to } = inOrder(years);
  if (!from && !to) return true;
  return /^\d{4}$/u.test(year) && (!from || year >= from) && (!to || year <= to);
}

/** "2022 to 2024", "2024", "from 2022", "up to 2024"; empty where both ends are open. */
export function choiceOfYears(years: Years): string {
  const { from, to } = inOrder(years);
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `from ${from}`;
  return to ? `up to ${to}` : '';
}
