import { compareDates, monthsBetween, type PartialDate } from '../../model/dates.ts';
import type { KnowledgeBase, Spell } from '../knowledge-base.ts';
import type { Inspection } from './inspections.ts';

/** A stretch of a council in inadequate, and how closely it is known. */
export interface InadequateSpell extends Spell {
  /** The inspections held here that found it inadequate in this stretch. */
  inspections: number;
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

/** What is still open has had no judgement up to the latest report held here of any council. */
function knownBy(
  { council, from, until, longestGap }: Spell,
  inspections: readonly Inspection[],
  asOf: PartialDate,
): Pick<InadequateSpell, 'inspections' | 'longestGap'> {
  const within = inspections
    .filter(({ event }) => event.councils.includes(council))
    .map(({ published }) => published)
    .filter((date) => compareDates(date, from) >= 0 && (until === null || compareDates(date, until) < 0));
  const waiting = until === null ? monthsBetween(within.at(-1) ?? from, asOf) : 0;
  return { inspections: within.length, longestGap: Math.max(longestGap, waiting) };
}
