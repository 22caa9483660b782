import type { SpanGroup } from '../charts/span-bars.ts';
import type { Insights } from '../graph/insights.ts';
import { LONGEST_WAIT } from '../graph/judgements.ts';
import { type InadequateSpell } from '../graph/insights/inadequate-spells.ts';
import { toDecimalYear, type PartialDate } from '../model/dates.ts';
import type { Grade } from '../model/grades.ts';
import { councilLink, counted, entryOf, listInWords, type Lookups } from './lookups.ts';

/** Spells by how well their end is known. */
export interface SpellGroups {
  /** Ended, with judgements close enough to each other to know it. */
  known: InadequateSpell[];
  /** Ended, but an inspection in between may not be held. */
  doubtful: InadequateSpell[];
  /** No later judgement is held. */
  open: InadequateSpell[];
}

const longestFirst = (a: InadequateSpell, b: InadequateSpell) => (b.months ?? 0) - (a.months ?? 0);
export const isDoubtful = ({ longestGap }: InadequateSpell): boolean => longestGap > LONGEST_WAIT;

export const spellGroups = ({ spells }: Insights): SpellGroups => {
  const ended = spells.filter(({ until }) => until !== null).sort(longestFirst);
  return {
    known: ended.filter((spell) => !isDoubtful(spell)),
    doubtful: ended.filter(isDoubtful),
    open: spells.filter(({ until }) => until === null),
  };
};

/** The middle one; of two in the middle, the lower. */
const medianOf = (sorted: number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

/** How long spells lasted, counting only those whose length is known; and how many are still open. */
export function spellsReading(insights: Insights): string {
  const { known, doubtful, open } = spellGroups(insights);
  const councils = new Set(insights.spells.map(({ council }) => council));
  const months = known.flatMap((spell) => spell.months ?? []).sort((a, b) => a - b);
  const opening = `${counted(insights.spells.length, 'spell')} in inadequate ${insights.spells.length === 1 ? 'is' : 'are'} known here, in ${counted(councils.size, 'council')}`;
  const lengths =
    months.length > 0
      ? `${months.length} ended after ${months[0]} to ${months.at(-1)} months, half of them within ${medianOf(months)}`
      : null;
  const doubt =
    doubtful.length > 0
      ? `${doubtful.length} ended too, but with more than ${LONGEST_WAIT} months between two judgements held here`
      : null;
  const late = open.filter(isDoubtful).length;
  const still =
    open.length > 0
      ? `of ${open.length} no later judgement is held${late > 0 ? `, though ${late} began so long ago that one is likely to exist` : ''}`
      : null;
  return `${[opening, lengths, doubt, still].filter(Boolean).join('; ')}.`;
}

/** "until its abolition (West Northamptonshire and North Northamptonshire followed)", or what else belongs to the name. */
export function lineageNote(kb: Lookups, { council, closedBy, until }: InadequateSpell): string | null {
  const { predecessors, successors } = entryOf(kb.councils, council).data;
  const named = (list: typeof successors) =>
    listInWords(list.map((each) => councilLink(kb, each.council).name));
  if (until !== null && closedBy === null && successors.length > 0)
    return `abolished; followed by ${named(successors)}`;
  return predecessors.length > 0 ? `took over from ${named(predecessors)}` : null;
}

const HEADINGS: Record<keyof SpellGroups, string> = {
  known: 'Ended, longest first',
  doubtful: 'Ended, but a report in between may be missing',
  open: 'No later judgement held here',
};

/** Spells as bars, each with what it ended with. */
export function spellSpans(kb: Lookups, insights: Insights, asOf: PartialDate): SpanGroup<Grade>[] {
  const groups = spellGroups(insights);
  return (Object.keys(HEADINGS) as (keyof SpellGroups)[])
    .map((key) => ({ label: HEADINGS[key], spans: groups[key].map((spell) => spanOf(kb, spell, asOf)) }))
    .filter(({ spans }) => spans.length > 0);
}

const spanOf = (kb: Lookups, spell: InadequateSpell, asOf: PartialDate) => ({
  label: councilLink(kb, spell.council).name,
  from: toDecimalYear(spell.from),
  until: toDecimalYear(spell.until ?? asOf),
  mark: spell.exitGrade,
  note: noteOf(spell),
  certain: !isDoubtful(spell),
});

function noteOf({ until, months, closedBy }: InadequateSpell): string {
  if (until === null) return 'open';
  return closedBy === null ? `${months ?? ''} m, abolished` : `${months ?? ''} months`;
}
