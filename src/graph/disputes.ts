import type { DisagreementEntry } from './knowledge-base.ts';
import { addressOf } from '../model/addresses.ts';
import { formatDate, formatSpan, type DateSpan, type PartialDate } from '../model/dates.ts';
import type { Claim } from '../model/disagreements.ts';
import { AREAS, GRADES, type Area } from '../model/grades.ts';
import { councilOf, type DisagreementId, type EventId } from '../model/ids.ts';
import { publicationOf, type Report } from './events.ts';

type Field = NonNullable<DisagreementEntry['field']>;
interface Stated {
  report: Report;
  /** What the source states, in words: equal words are agreement. */
  says: string;
}

const FIELD_NAMES: Partial<Record<Field, string>> = {
  number: 'Which visit it was',
  dates: 'When it happened',
  published: 'When the report came out',
  judgements: 'Which grade was given',
  leadInspector: 'Who led it',
};

/** Facts of one event on which its sources differ. A less exact date is not a difference. */
export function disputesOf(event: EventId, name: string, reports: readonly Report[]): DisagreementEntry[] {
  return [
    dispute('number', reports.flatMap((report) => (report.declaration.number ? [{ report, says: `Visit ${report.declaration.number}` }] : []))),
    dispute('leadInspector', reports.flatMap((report) => (report.declaration.leadInspector ? [{ report, says: report.declaration.leadInspector }] : []))),
    dispute('published', mostExact(reports, (report) => span(publicationOf(report)), ({ start }) => formatDate(start))),
    dispute('dates', mostExact(reports, ({ declaration }) => declaration.dates ?? null, formatSpan)),
    ...(Object.keys(AREAS) as Area[]).map((area) => dispute('judgements', gradesOf(area, reports), area)),
  ].flatMap((found) => found ?? []);

  function dispute(field: Field, stated: Stated[], detail = ''): DisagreementEntry | null {
    if (new Set(stated.map(({ says }) => says)).size < 2) return null;
    const id = `${event}-${[field.toLowerCase(), detail].filter(Boolean).join('-')}` as DisagreementId;
    const claims: Claim[] = stated.map(({ report, says }) => ({ says, source: report.source.id }));
    const title = `${FIELD_NAMES[field] ?? field}: ${name}`;
    const follows = claims[0]?.source ?? null;
    return { id, url: addressOf.disagreement(id), title, council: councilOf(event), events: [event], findings: [], field, claims, follows, blocks: [] };
  }
}

function gradesOf(area: Area, reports: readonly Report[]): Stated[] {
  return reports.flatMap((report) => {
    const grade = report.declaration.judgements?.[area];
    return grade ? [{ report, says: `${AREAS[area]}: ${GRADES[grade]}` }] : [];
  });
}

const span = (date: PartialDate | undefined): DateSpan | null => (date ? { start: date, end: null } : null);

/** What each source states of a time, leaving out those who say the same less exactly. */
function mostExact(reports: readonly Report[], pick: (report: Report) => DateSpan | null, show: (span: DateSpan) => string): Stated[] {
  const stated = reports.flatMap((report) => {
    const value = pick(report);
    return value ? [{ report, value }] : [];
  });
  const distinct = stated.filter(({ value }) => !stated.some((other) => other.value !== value && isLessExact(value, other.value)));
  return distinct.map(({ report, value }) => ({ report, says: show(value) }));
}

/** "2018-02" says "2018-02-13" less exactly; "2015-09" says "2015-09-14/2015-10-08" less exactly. */
function isLessExact(vague: DateSpan, exact: DateSpan): boolean {
  const same = vague.start === exact.start && vague.end === exact.end;
  const starts = exact.start.startsWith(vague.start);
  const ends = vague.end === null || (exact.end ?? exact.start).startsWith(vague.end);
  return !same && starts && ends;
}
