import type { PartialDate } from '../model/dates.ts';
import type { EventType } from '../model/event-types.ts';
import { FRAMEWORKS, type FrameworkId } from '../model/frameworks.ts';
import { ImportProblem } from './problem.ts';
import type { JudgementsRead } from './judgements.ts';
import { comparableText } from './text.ts';

/** What a report is: the event it reports and the framework it was made under. */
export interface ReportKind {
  event: EventType;
  framework: FrameworkId | null;
  /** Inspections since 2018 are standard or short; no report says which, the length of the visit shows it. */
  form: 'standard' | 'short' | null;
}

interface Evidence {
  /** The text of the first pages. */
  cover: string;
  start: PartialDate | null;
  /** Days from the first to the last day of the first stretch of the visit. */
  stretch: number;
  grades: JudgementsRead;
}

const FIRST_REINSPECTION = '2016-07-01';
const SHORT_VISIT = 7;
const TITLE_LENGTH = 400;

/** Their own titles and letters: reports of inspections speak of other visits further on. */
const OTHERS: [RegExp, EventType][] = [
  [/^.{0,160}joint targeted area inspection|\bdear \p{L}.{0,300}joint targeted area inspection/u, 'jtai'],
  [/^.{0,200}focused visit (?:to|of|at)|\bdear \p{L}.{0,300}focused visit/u, 'focused-visit'],
  [/^.{0,200}monitoring visit (?:to|of|at)|\bdear \p{L}.{0,300}monitoring visit/u, 'monitoring-visit'],
];

const knows = (grades: JudgementsRead, area: keyof JudgementsRead['judgements']): boolean =>
  grades.judgements[area] !== undefined || grades.disputed.some((dispute) => dispute.area === area);

/** The framework of an inspection since 2018: its areas tell it; its dates where a table is incomplete. */
function ilacs(evidence: Evidence): FrameworkId {
  const day = evidence.start ?? '';
  if (day >= FRAMEWORKS['ilacs-2026'].from && !knows(evidence.grades, 'overall')) return 'ilacs-2026';
  const careLeaversApart = knows(evidence.grades, 'care-leavers') || day >= FRAMEWORKS['ilacs-2023'].from;
  return careLeaversApart ? 'ilacs-2023' : 'ilacs-2018';
}

function single(cover: string, evidence: Evidence): ReportKind {
  const isAgain = /^(?:.{0,120})\bre-?inspection of/u.test(cover);
  const hasBoard =
    /review of the effectiveness of the local safeguarding/u.test(cover) || knows(evidence.grades, 'lscb');
  const withoutBoard = !hasBoard && (evidence.start ?? '') >= FIRST_REINSPECTION;
  return { event: isAgain || withoutBoard ? 'reinspection' : 'inspection', framework: 'sif', form: null };
}

/** What kind of report this is. Throws where it is no report on a council's children's services. */
export function reportKind(evidence: Evidence): ReportKind {
  const cover = comparableText(evidence.cover);
  const title = cover.slice(0, TITLE_LENGTH);
  const other = OTHERS.find(([pattern]) => pattern.test(cover))?.[1];
  if (other) return { event: other, framework: null, form: null };
  if (/inspection of (?:services for )?looked after children/u.test(title))
    return { event: 'inspection', framework: 'looked-after', form: null };
  if (/inspection of safeguarding and looked after/u.test(title))
    return { event: 'inspection', framework: 'slac', form: null };
  if (/arrangements for the protection of children/u.test(title))
    return { event: 'inspection', framework: 'child-protection', form: null };
  if (/services for children in need of help and protection/u.test(title)) return single(cover, evidence);
  if (/safeguarding children board/u.test(title) && /review of the effectiveness/u.test(title))
    return { event: 'other', framework: 'sif', form: null };
  if (
    /inspection of .{0,90}children's (?:social care )?services/u.test(title) ||
    /impact of leaders on social work practice/u.test(cover)
  )
    return {
      event: 'inspection',
      framework: ilacs(evidence),
      form: evidence.stretch <= SHORT_VISIT ? 'short' : 'standard',
    };
  throw new ImportProblem(
    'other-report',
    'It is not a report on a council’s children’s services that the importer knows.',
  );
}
