import { compareDates, monthsBetween, type PartialDate } from '../../model/dates.ts';
import type { KnowledgeBase, Spell } from '../knowledge-base.ts';
import type { Inspection } from './inspections.ts';

/** Longer than this between two judgements, and an inspection between them may not be held here. */
export const LONGEST_WAIT = 48;

/** A stretch of a council in inadequate, and how closely it is known. */
export interface InadequateSpell extends Spell {
  /** The inspections held here that found it inadequate in this stretch. */
  inspections: number;
  /** The longest stretch without a judgement held here, in months: up to the exit, or to the latest report held here of any council. */
  longestGap: number;
}

/** Every council's own stretches in inadequate, oldest first. `asOf`: when the latest report held here came out. */
export const inadequateSpells = (
  { journeys }: Pick<KnowledgeBase, 'journeys'>,
  inspections: readonly Inspection[],
  asOf: PartialDate,
): InadequateSpell[] =>
  [...journeys.values()]
    .flatMap(({ council, spells }) => spells.filter((spell) => spell.council === council))
    .filter(({ grade }) => grade === 'inadequate')
    .map((spell) => ({ ...spell, ...knownBy(spell, inspections, asOf) }))
    .sort((a, b) => compareDates(a.from, b.from) || a.council.localeCompare(b.council));

function knownBy(
  { council, from, until }: Spell,
  inspections: readonly Inspection[],
  asOf: PartialDate,
): Pick<InadequateSpell, 'inspections' | 'longestGap'> {
  const within = inspections
    .filter(({ event }) => event.councils.includes(council))
    .map(({ published }) => published)
    .filter((date) => compareDates(date, from) >= 0 && (until === null || compareDates(date, until) < 0));
  const stops = [...within, until ?? asOf];
  const gaps = stops.slice(1).map((stop, index) => monthsBetween(stops[index] ?? stop, stop));
  return { inspections: within.length, longestGap: Math.max(0, ...gaps) };
}
