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
  account: Account;
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
export function disputesOf(event: EventId, name: string, accounts: readonly Account[]): DisagreementEntry[] {
  if (accounts.length < 2) return [];
  const publications = spansOf(accounts, publicationSpan);
  const dates = spansOf(accounts, ({ declaration }) => declaration.dates);
  const facts: Fact[] = [
    { field: 'number', stated: statedBy(accounts, ({ number }) => number && `Visit ${number}`) },
    { field: 'leadInspector', stated: statedBy(accounts, ({ leadInspector }) => leadInspector) },
    { field: 'published', stated: mostExact(publications) },
    { field: 'dates', stated: mostExact(dates) },
    ...(Object.keys(AREAS) as Area[]).map((area) => gradeOf(area, accounts)),
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
  const claims: Claim[] = stated.map(({ account, says }) => ({ says, source: account.source.id }));
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
  accounts: readonly Account[],
  say: (declared: EventDeclaration) => string | 0 | undefined,
): Stated[] =>
  accounts.flatMap((account) => {
    const says = say(account.declaration);
    return says ? [{ account, says }] : [];
  });

const gradeOf = (area: Area, accounts: readonly Account[]): Fact => ({
  field: 'judgements',
  area,
  stated: statedBy(accounts, ({ judgements }) => {
    const grade = judgements?.[area];
    return grade && `${AREAS[area]}: ${gradeName(grade)}`;
  }),
});

const publicationSpan = (account: Account): DateSpan | undefined => {
  const published = publicationOf(account);
  return published && toSpan(published);
};

interface StatedSpan {
  account: Account;
  span: DateSpan;
}

const spansOf = (
  accounts: readonly Account[],
  pick: (account: Account) => DateSpan | undefined,
): StatedSpan[] =>
  accounts.flatMap((account) => {
    const span = pick(account);
    return span ? [{ account, span }] : [];
  });

/** What each source states of a time, leaving out those who say the same less exactly. */
const mostExact = (spans: readonly StatedSpan[]): Stated[] =>
  spans
    .filter(({ span }) => !spans.some((other) => isLessExact(span, other.span)))
    .map(({ account, span }) => ({ account, says: formatSpan(span) }));
