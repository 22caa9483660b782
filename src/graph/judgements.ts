import { compareDates, monthsBetween, type PartialDate } from '../model/dates.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { AREAS, type Area } from '../model/grades.ts';
import { councilOf } from '../model/ids.ts';
import type { CouncilEntry, EventEntry, Judgement, Spell } from './knowledge-base.ts';

/** Every grade of an event, in the order of its framework, each with the source that is followed. */
export function judgementsOf(event: EventEntry): Judgement[] {
  const order = event.framework ? FRAMEWORKS[event.framework].areas : (Object.keys(AREAS) as Area[]);
  const areas = [...new Set([...order, ...(Object.keys(event.judgements) as Area[])])];
  return areas.flatMap((area) => {
    const grade = event.judgements[area];
    const source = event.declarations.find(({ declaration }) => declaration.judgements?.[area])?.source;
    if (!grade || !source) return [];
    const { framework, published } = event;
    return [{ council: councilOf(event.id), event: event.id, area, grade, framework, published, source }];
  });
}

/** A council's stretches at one overall grade. An inspection without an overall grade ends the last one. */
export function spellsOf(council: CouncilEntry, events: readonly EventEntry[]): Spell[] {
  const spells: Spell[] = [];
  for (const event of graded(council, events)) {
    const grade = event.judgements.overall ?? null;
    const open = spells.at(-1);
    const from = event.published;
    if (from === null || (open && open.until === null && open.grade === grade)) continue;
    if (open && open.until === null) close(open, from, event);
    if (grade) spells.push({ council: council.id, grade, from, until: null, months: null, openedBy: event.id, closedBy: null, exitGrade: null });
  }
  const last = spells.at(-1);
  if (last && last.until === null && council.data.until) close(last, council.data.until, null);
  return spells;
}

function graded(council: CouncilEntry, events: readonly EventEntry[]): EventEntry[] {
  const own = events.filter((event) => event.councils.includes(council.id) && Object.keys(event.judgements).length > 0);
  return own.sort((a, b) => (a.published && b.published ? compareDates(a.published, b.published) : 0));
}

function close(spell: Spell, until: PartialDate, event: EventEntry | null): void {
  spell.until = until;
  spell.months = monthsBetween(spell.from, until);
  spell.closedBy = event?.id ?? null;
  spell.exitGrade = event?.judgements.overall ?? null;
}
