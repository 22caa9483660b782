import { round } from './round.ts';

/** Something that lasted, in decimal years. */
interface BarSpan<Mark extends string> {
  label: string;
  /** Where it is told. */
  url: string;
  from: number;
  until: number;
  /** What it ended with; null where it did not, or with nothing that has a mark. */
  mark: Mark | null;
  /** What stands behind the bar. */
  note: string;
  /** False where it may have been otherwise in between. */
  certain: boolean;
}

export interface SpanGroup<Mark extends string> {
  label: string;
  spans: BarSpan<Mark>[];
}

export interface SpanBars<Mark extends string> {
  width: number;
  height: number;
  years: { x: number; label: string }[];
  groups: { label: string; y: number }[];
  bars: (BarSpan<Mark> & { y: number; x1: number; x2: number; labelX: number; labelY: number })[];
}

interface SpanSize {
  width: number;
  /** Room for labels at the left; none where they stand above their bars. */
  margin: number;
  /** Room for notes at the right. */
  notes: number;
  years: number;
}

export const WIDE_SPANS: SpanSize = { width: 860, margin: 200, notes: 110, years: 1 };
export const NARROW_SPANS: SpanSize = { width: 360, margin: 0, notes: 112, years: 3 };

export const SPAN = 10;
// A name is a link, and must be no nearer to the next than a finger needs.
const [PITCH, ABOVE, HEADING] = [26, 20, 50];

/** Spans as bars on one line of years, under the headings of their groups. */
export function spanBars<Mark extends string>(
  groups: readonly SpanGroup<Mark>[],
  { width, margin, notes, years }: SpanSize,
): SpanBars<Mark> {
  const all = groups.flatMap(({ spans }) => spans);
  const [first, last] = [
    Math.floor(Math.min(...all.map(({ from }) => from))),
    Math.max(...all.map(({ until }) => until)),
  ];
  const x = (at: number) => round(margin + ((at - first) / (last - first || 1)) * (width - margin - notes));
  const above = margin === 0 ? ABOVE : 0;
  const picture: SpanBars<Mark> = { width, height: 0, years: [], groups: [], bars: [] };
  for (const { label, spans } of groups) {
    picture.groups.push({ label, y: picture.height });
    picture.height += HEADING;
    for (const span of spans) {
      const y = picture.height + above;
      const place = above ? { labelX: 0, labelY: y - 9 } : { labelX: 0, labelY: y + 9 };
      picture.bars.push({ ...span, ...place, y, x1: x(span.from), x2: x(span.until) });
      picture.height += PITCH + above;
    }
  }
  for (let year = first; year <= last; year += years) picture.years.push({ x: x(year), label: String(year) });
  return picture;
}

/** A strip of so many bars leaves little of a page of paper empty. */
const IN_STRIP = 10;

/** The heights at which such a drawing may be cut: above headings, and now and then between two bars. */
export function spanCuts({ groups, bars }: SpanBars<string>): number[] {
  const between = groups.flatMap(({ y: top }, at) => {
    const end = groups[at + 1]?.y ?? Infinity;
    const own = bars.filter(({ y }) => y > top && y < end);
    return own.filter((_, place) => place > 0 && place % IN_STRIP === 0).map(({ labelY }) => labelY - 17);
  });
  return [...groups.map(({ y }) => y), ...between].sort((a, b) => a - b);
}
