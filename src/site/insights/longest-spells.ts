import type { Insights } from '../../knowledge/insights.ts';
import type { InadequateSpell } from '../../knowledge/insights/inadequate-spells.ts';
import { monthsSoFar } from '../../knowledge/spell-in-words.ts';
import type { PartialDate } from '../../model/dates.ts';
import { councilLink, counted, type Lookups, type NamedLink } from '../../presenters/lookups.ts';
import { endsOf, spellGroups } from './spells.ts';

/** A spell that none of its group outlasts. */
export interface LongestSpell {
  /** "Of the 48 counted that ended, the longest:". */
  lead: string;
  council: NamedLink;
  /** "7 years 6 months", "so far 6 years 5 months". */
  length: string;
  /** The report that began it. */
  from: NamedLink;
  /** The report that ended it, or the end of the council; null while it lasts. */
  until: { name: string; url: string | null } | null;
}

/** The longest that ended and the longest that has not, each with those as long; of spells without a hole alone. */
export function longestSpells(kb: Lookups, insights: Insights, asOf: PartialDate | null): LongestSpell[] {
  const { known, open } = spellGroups(insights);
  return [
    ...longestOf(known, ({ months }) => months).map((spell) => ({
      spell,
      lead: `Of the ${known.length} counted that ended, the longest:`,
    })),
    ...longestOf(open, (spell) => monthsSoFar(spell, asOf)).map((spell) => ({
      spell,
      lead: `Of the ${open.length} without a later judgement, the longest:`,
    })),
  ].map(({ spell, lead }) => ({
    lead,
    council: councilLink(kb, spell.council),
    length:
      spell.months === null
        ? `so far ${lengthInWords(monthsSoFar(spell, asOf) ?? 0)}`
        : lengthInWords(spell.months),
    ...endsOf(kb, spell),
  }));
}

/** A spell that is not counted and may be longer than the longest that is. */
export interface PerhapsLonger {
  council: NamedLink;
  /** "8 years 11 months". */
  length: string;
  from: NamedLink;
  until: { name: string; url: string | null } | null;
  history: InadequateSpell['history']['state'];
}

/** Those in doubt that, as far as is known, lasted longer than any that ended without a doubt; the longest first. */
export function perhapsLonger(kb: Lookups, insights: Insights): PerhapsLonger[] {
  const { known, doubtful } = spellGroups(insights);
  const most = known[0]?.months ?? null;
  return doubtful
    .flatMap((spell) => (most !== null && (spell.months ?? 0) > most ? [spell] : []))
    .map((spell) => ({
      council: councilLink(kb, spell.council),
      length: lengthInWords(spell.months ?? 0),
      ...endsOf(kb, spell),
      history: spell.history.state,
    }));
}

function longestOf(spells: readonly InadequateSpell[], monthsOf: (spell: InadequateSpell) => number | null) {
  const most = Math.max(...spells.map((spell) => monthsOf(spell) ?? 0));
  return spells.filter((spell) => monthsOf(spell) === most);
}

/** 77 -> "6 years 5 months". */
const lengthInWords = (months: number): string =>
  [months >= 12 && counted(Math.floor(months / 12), 'year'), months % 12 > 0 && counted(months % 12, 'month')]
    .filter(Boolean)
    .join(' ');
