import { compareDates } from '../../model/dates.ts';
import type { KnowledgeBase, Spell } from '../knowledge-base.ts';
import type { Inspection } from './inspections.ts';

/** A stretch of a council in inadequate, and how many inspections found it so. */
export interface InadequateSpell extends Spell {
  /** The inspections held here that found it inadequate in this stretch. */
  inspections: number;
}

/** Every council's own stretches in inadequate, oldest first. */
export const inadequateSpells = (
  { journeys }: Pick<KnowledgeBase, 'journeys'>,
  inspections: readonly Inspection[],
): InadequateSpell[] =>
  [...journeys.values()]
    .flatMap(({ council, spells }) => spells.filter((spell) => spell.council === council))
    .filter(({ grade }) => grade === 'inadequate')
    .map((spell) => ({ ...spell, inspections: countWithin(spell, inspections) }))
    .sort((a, b) => compareDates(a.from, b.from) || a.council.localeCompare(b.council));

const countWithin = ({ council, from, until }: Spell, inspections: readonly Inspection[]): number =>
  inspections
    .filter(({ event }) => event.councils.includes(council))
    .filter(
      ({ published }) =>
        compareDates(published, from) >= 0 && (until === null || compareDates(published, until) < 0),
    ).length;
