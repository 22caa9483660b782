import { type InadequateSpell } from '../knowledge/insights/inadequate-spells.ts';
import type { Outcome, YearOfJudgements } from '../knowledge/insights/judgements-by-year.ts';
import type { ThemeShare } from '../knowledge/insights/recommendation-themes.ts';
import type { Insights } from '../knowledge/insights.ts';
import type { PartialDate } from '../model/dates.ts';
import { GRADES, gradeIn, type Grade } from '../model/grades.ts';
import type { Column } from './field.ts';
import { councilColumn } from './name-columns.ts';

const outcome = (name: Outcome, description: string): Column<YearOfJudgements> => ({
  name,
  type: 'integer',
  description,
  of: ({ outcomes }) => outcomes[name] ?? 0,
});

export const yearColumns: Column<YearOfJudgements>[] = [
  {
    name: 'framework',
    isKey: true,
    type: 'string',
    refers: 'frameworks',
    description: 'The framework of the inspections. Counts of two frameworks must not be added up.',
    of: ({ framework }) => framework,
  },
  {
    name: 'year',
    isKey: true,
    type: 'integer',
    description: 'When the reports were published.',
    of: ({ year }) => year,
  },
  {
    name: 'inspections',
    type: 'integer',
    description:
      'Inspections and re-inspections held here and counted in this row: those of which a source states the framework, when the report was published and, where the framework gives one, the overall grade.',
    of: ({ inspections }) => inspections,
  },
  ...(Object.keys(GRADES) as Grade[]).map((grade) =>
    outcome(grade, `Inspections with the overall grade “${GRADES[grade].toLowerCase()}”.`),
  ),
  outcome('no-overall', 'Inspections whose framework gives no overall grade.'),
];

/** A spell as the table has it: of some the day is not known on which they began. */
interface SpellEntry extends Omit<InadequateSpell, 'grade' | 'from' | 'history'> {
  from: PartialDate | null;
  history: InadequateSpell['history']['state'] | 'start-unknown';
}

/** Spells by the day on which they began; last those of which it is not known. */
export const spellEntries = ({ spells, unknownStarts }: Insights): SpellEntry[] => [
  ...spells.map((spell) => ({ ...spell, history: spell.history.state })),
  ...unknownStarts.map(({ council, judged, closing }) => ({
    council,
    from: null,
    until: closing.published,
    months: null,
    exitGrade: gradeIn(closing.judgements.overall),
    openedBy: judged[0].id,
    closedBy: closing.id,
    inspections: judged.length,
    history: 'start-unknown' as const,
  })),
];

export const spellColumns: Column<SpellEntry>[] = [
  councilColumn,
  {
    name: 'from',
    type: 'date',
    description:
      'When the report was published that first found it inadequate overall. Empty where no source states that day, which is so where `history` is `start-unknown`.',
    of: ({ from }) => from,
  },
  {
    name: 'until',
    type: 'date',
    description:
      'When the next report with another outcome was published, or the council was abolished. Empty where no later judgement is held, or no source states when its report was published (then `closedBy` names it).',
    of: ({ until }) => until,
  },
  {
    name: 'months',
    type: 'integer',
    description: 'Whole months from one to the other; empty where either is not known.',
    of: ({ months }) => months,
  },
  {
    name: 'exitGrade',
    type: 'string',
    values: GRADES,
    description:
      'The overall grade that ended it. Empty where it lasts, where no overall grade was given or the council was abolished.',
    of: ({ exitGrade }) => exitGrade,
  },
  {
    name: 'openedBy',
    isKey: true,
    type: 'string',
    refers: 'events',
    description: 'Id of the inspection that first found it so.',
    of: ({ openedBy }) => openedBy,
  },
  {
    name: 'closedBy',
    type: 'string',
    refers: 'events',
    description: 'Id of the event that ended it.',
    of: ({ closedBy }) => closedBy,
  },
  {
    name: 'inspections',
    type: 'integer',
    description: 'Inspections known here that found the council inadequate in this time.',
    of: ({ inspections }) => inspections,
  },
  {
    name: 'history',
    type: 'string',
    values: {
      complete: 'Every report known to exist in this time is held',
      broken: 'At least one report known to exist in this time is not held',
      unknown: 'The list of known reports says nothing of this time',
      undated: 'A judgement that may have begun it has no date of publication here',
      interrupted:
        'No source here states the day of the report that ended it: `until` is when inspectors came, and it has no length',
      'start-unknown': 'No source states the day of the report that began it',
    },
    description:
      'Whether the history of this time is held in full. Counts and medians on this site use complete ones only.',
    of: ({ history }) => history,
  },
];

export const shareColumns: Column<ThemeShare>[] = [
  {
    name: 'framework',
    isKey: true,
    type: 'string',
    refers: 'frameworks',
    description: 'The framework of the inspections.',
    of: ({ framework }) => framework,
  },
  {
    name: 'year',
    isKey: true,
    type: 'integer',
    description: 'When the reports were published.',
    of: ({ year }) => year,
  },
  {
    name: 'theme',
    isKey: true,
    type: 'string',
    refers: 'themes',
    description: 'Id of the theme.',
    of: ({ theme }) => theme,
  },
  {
    name: 'reports',
    type: 'integer',
    description: 'Reports in which at least one recommendation touches the theme.',
    of: ({ reports }) => reports,
  },
  {
    name: 'of',
    type: 'integer',
    description: 'Reports of that framework and year whose recommendations are known here.',
    of: ({ of }) => of,
  },
];
