import type { DisagreementEntry } from './knowledge-base.ts';
import { addressOf } from '../model/addresses.ts';
import { formatSpan, isLessExact, toSpan, type DateSpan } from '../model/dates.ts';
import type { Claim } from '../model/disagreements.ts';
import type { EventDeclaration } from '../model/events.ts';
import { AREAS, gradeName, type Area } from '../model/grades.ts';
import { councilOf, type DisagreementId, type EventId } from '../model/ids.ts';
import { publicationOf, type Account } from './events.ts';

/** Those that no one has written down: a written disagreement on the same fact of the same event says more. */
export const unexplained = (
  found: readonly DisagreementEntry[],
  written: readonly DisagreementEntry[],
): DisagreementEntry[] =>
  found.filter(
    ({ field, events }) =>
      !written.some((entry) => entry.field === field && entry.events.some((id) => events.includes(id))),
  );

type Field = NonNullable<DisagreementEntry['field']>;
interface Stated {
  report: Account;
  /** What the source states, in words: equal words are agreement. */
  says: string;
}

const FIELD_NAMES: Partial<Record<Field, string>> = {
  number: 'Which visit it was',
  dates: 'When it happened',
  published: 'When the report was published',
  judgements: 'Which grade was given',
  leadInspector: 'Who led it',
};

/** Facts of one event on which its sources differ. A less exact date is not a difference. */
export function disputesOf(event: EventId, name: string, reports: readonly Account[]): DisagreementEntry[] {
  if (reports.length < 2) return [];
  const publications = spansOf(reports, publicationSpan);
  const dates = spansOf(reports, ({ declaration }) => declaration.dates);
  const facts: Fact[] = [
    { field: 'number', stated: statedBy(reports, ({ number }) => number && `Visit ${number}`) },
    { field: 'leadInspector', stated: statedBy(reports, ({ leadInspector }) => leadInspector) },
    { field: 'published', stated: mostExact(publications) },
    { field: 'dates', stated: mostExact(dates) },
    ...(Object.keys(AREAS) as Area[]).map((area) => gradeOf(area, reports)),
  ];
  return facts.filter(differs).map((fact) => disagreementOn(fact, event, name));
}

interface Fact {
  field: Field;
  area?: Area;
  stated: Stated[];
}

const differs = ({ stated }: Fact): boolean => new Set(stated.map(({ says }) => says)).size > 1;

function disagreementOn({ field, area, stated }: Fact, event: EventId, name: string): DisagreementEntry {
  const id = [event, field.toLowerCase(), area].filter(Boolean).join('-') as DisagreementId;
  const claims: Claim[] = stated.map(({ report, says }) => ({ says, source: report.source.id }));
  return {
    id,
    url: addressOf.disagreement(id),
    title: `${FIELD_NAMES[field] ?? field}: ${name}`,
    council: councilOf(event),
    events: [event],
    findings: [],
    field,
    claims,
    follows: claims[0]?.source ?? null,
    blocks: [],
  };
}

const statedBy = (
  reports: readonly Account[],
  say: (declared: EventDeclaration) => string | 0 | undefined,
): Stated[] =>
  reports.flatMap((report) => {
    const says = say(report.declaration);
    return says ? [{ report, says }] : [];
  });

const gradeOf = (area: Area, reports: readonly Account[]): Fact => ({
  field: 'judgements',
  area,
  stated: statedBy(reports, ({ judgements }) => {
    const grade = judgements?.[area];
    return grade && `${AREAS[area]}: ${gradeName(grade)}`;
  }),
});

const publicationSpan = (report: Account): DateSpan | undefined => {
  const published = publicationOf(report);
  return published && toSpan(published);
};

interface StatedSpan {
  report: Account;
  span: DateSpan;
}

const spansOf = (
  reports: readonly Account[],
  pick: (report: Account) => DateSpan | undefined,
): StatedSpan[] =>
  reports.flatMap((report) => {
    const span = pick(report);
    return span ? [{ report, span }] : [];
  });

/** What each source states of a time, leaving out those who say the same less exactly. */
const mostExact = (spans: readonly StatedSpan[]): Stated[] =>
  spans
    .filter(({ span }) => !spans.some((other) => isLessExact(span, other.span)))
    .map(({ report, span }) => ({ report, says: formatSpan(span) }));
