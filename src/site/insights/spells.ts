import type { SpanGroup } from '../../charts/span-bars.ts';
import { areasInShort } from '../../knowledge/areas-in-short.ts';
import type { Insights } from '../../knowledge/insights.ts';
import { abolishedInWords, monthsSoFar } from '../../knowledge/spell-in-words.ts';
import { type InadequateSpell } from '../../knowledge/insights/inadequate-spells.ts';
import { formatDate, toDecimalYear, type PartialDate } from '../../model/dates.ts';
import type { Grade } from '../../model/grades.ts';
import {
  councilLink,
  counted,
  entryOf,
  listInWords,
  type Lookups,
  type NamedLink,
} from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** Spells by how well they are known. */
interface SpellGroups {
  /** Ended, and every report that is known to exist in between is held. */
  known: InadequateSpell[];
  /** Not ended by the last report that is known to exist. */
  open: InadequateSpell[];
  /** A known report is not held, or the list of known reports does not reach so far back. */
  doubtful: InadequateSpell[];
}

const longestFirst = (a: InadequateSpell, b: InadequateSpell) => (b.months ?? 0) - (a.months ?? 0);
export const isDoubtful = ({ history }: InadequateSpell): boolean => history.state !== 'complete';

export const spellGroups = ({ spells }: Insights): SpellGroups => {
  const sure = spells.filter((spell) => !isDoubtful(spell));
  return {
    known: sure.filter(({ until }) => until !== null).sort(longestFirst),
    open: sure.filter(({ until }) => until === null),
    doubtful: spells.filter(isDoubtful).sort(longestFirst),
  };
};

/** The middle one; of two in the middle, the lower. */
const medianOf = (sorted: number[]): number => sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;

/** How long spells lasted, counting only those whose whole history is held; and how many go on or are left out. */
export function spellsReading(kb: Lookups, insights: Insights): string {
  const { known, doubtful, open } = spellGroups(insights);
  const { unknownStarts } = insights;
  const councils = countedCouncils(
    kb,
    insights.spells.map(({ council }) => council),
  );
  const months = known.flatMap((spell) => spell.months ?? []).sort((a, b) => a - b);
  const sentences = [
    `${counted(insights.spells.length, 'spell')} in inadequate ${insights.spells.length === 1 ? 'is' : 'are'} known here, in ${councils}.`,
    months.length > 0 &&
      `${months.length} ended after ${months[0]} to ${months.at(-1)} months, half of them within ${medianOf(months)}.`,
    open.length > 0 && `${open.length} had no later judgement when the list of known reports was drawn up.`,
    doubtful.length > 0 &&
      `${doubtful.length} ${doubtful.length === 1 ? 'is' : 'are'} left out of these figures and of the longest, because not every report on that time is held, listed and dated.`,
    unknownStarts.length > 0 &&
      `${unknownStarts.length} more ended, and no source states the day of the report that began ${unknownStarts.length === 1 ? 'it: it is' : 'them: they are'} in none of these figures.`,
  ];
  return sentences.filter(Boolean).join(' ');
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
  open: 'No later judgement listed',
  doubtful: 'Not counted: not every report is held, listed and dated',
};

/** Spells as bars, each with what it ended with. */
export function spellSpans(kb: Lookups, insights: Insights, asOf: PartialDate): SpanGroup<Grade>[] {
  const groups = spellGroups(insights);
  return (Object.keys(HEADINGS) as (keyof SpellGroups)[])
    .map((key) => ({ label: HEADINGS[key], spans: groups[key].map((spell) => spanOf(kb, spell, asOf)) }))
    .filter(({ spans }) => spans.length > 0);
}

/** "Buckinghamshire (county council, to 2020)" -> "Buckinghamshire (to 2020)": a bar has little room for its name. */
const labelOf = (name: string): string => name.replace(/\([^(),]+, (?=to \d{4}\)$)/u, '(');

/** A spell leads to the inspection that ended it, where what had changed is told; one that has not ended to its first. */
const spanOf = (kb: Lookups, spell: InadequateSpell, asOf: PartialDate) => ({
  label: labelOf(councilLink(kb, spell.council).name),
  url: entryOf(kb.events, spell.closedBy ?? spell.openedBy).url,
  from: toDecimalYear(spell.from),
  until: toDecimalYear(spell.until ?? asOf),
  mark: spell.exitGrade,
  note: noteOf(spell, asOf),
  certain: !isDoubtful(spell),
});

function noteOf(spell: InadequateSpell, asOf: PartialDate): string {
  const { until, months, closedBy } = spell;
  if (until === null) return isDoubtful(spell) ? 'open' : `${monthsSoFar(spell, asOf) ?? ''} months so far`;
  if (months === null) return 'day of its end not stated';
  return closedBy === null ? `${months} months, abolished` : `${months} months`;
}

/** A spell as a row of the table. */
export interface SpellRow extends NamedLink {
  lineage: string | null;
  from: NamedLink;
  /** Null while it lasts; "the council was abolished on 1 April 2023" without an address, where that ended it. */
  until: { name: string; url: string | null } | null;
  /** "32"; "77 so far"; empty where that is not known. */
  months: string;
  /** What the next report found, by areas where that is not overall; null where none followed. */
  exit: { grade: Grade | null; areas: string | null } | null;
  history: InadequateSpell['history']['state'];
}

/** Spells oldest first, each with the events that opened and closed it. */
export const spellRows = (kb: Lookups, { spells }: Insights, asOf: PartialDate | null): SpellRow[] =>
  spells.map((spell) => ({
    ...councilLink(kb, spell.council),
    lineage: lineageNote(kb, spell),
    ...endsOf(kb, spell),
    months: monthsInCell(spell, asOf),
    exit: exitOf(kb, spell),
    history: spell.history.state,
  }));

/** What the next report found, by areas where that is not overall; null where none followed. */
export const exitOf = (
  kb: Lookups,
  { closedBy, exitGrade }: Pick<InadequateSpell, 'closedBy' | 'exitGrade'>,
): SpellRow['exit'] => closedBy && { grade: exitGrade, areas: areasInShort(entryOf(kb.events, closedBy)) };

/** The reports that began and ended a spell. */
export const endsOf = (kb: Lookups, { from, until, openedBy, closedBy }: InadequateSpell) => ({
  from: { name: formatDate(from), url: entryOf(kb.events, openedBy).url },
  until: until && spellEnd(kb, { until, closedBy }),
});

/** The report that ended a spell; words without an address where the council ended with it. */
export const spellEnd = (
  kb: Lookups,
  { until, closedBy }: Pick<InadequateSpell, 'closedBy'> & { until: PartialDate },
) =>
  closedBy
    ? { name: formatDate(until), url: entryOf(kb.events, closedBy).url }
    : { name: abolishedInWords(until), url: null };

function monthsInCell(spell: InadequateSpell, asOf: PartialDate | null): string {
  const soFar = monthsSoFar(spell, asOf);
  return soFar === null ? String(spell.months ?? '') : `${soFar} so far`;
}
