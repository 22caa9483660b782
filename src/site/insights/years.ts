import type { BarGroup } from '../../charts/stacked-bars.ts';
import type { Insights } from '../../knowledge/insights.ts';
import type { Outcome, YearOfJudgements } from '../../knowledge/insights/judgements-by-year.ts';
import { addressOf } from '../../model/addresses.ts';
import { formatDate } from '../../model/dates.ts';
import { FRAMEWORKS, frameworkPeriod, withoutOverallWhen, type FrameworkId } from '../../model/frameworks.ts';
import { GRADES, type Grade } from '../../model/grades.ts';
import { counted, listInWords, type Lookups } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** In the order in which they stand in a bar. */
export const YEAR_OUTCOMES: Outcome[] = [...(Object.keys(GRADES) as Grade[]), 'no-overall'];

/** Rows of one framework together, in the order in which frameworks came. */
export const byFramework = <Row extends { framework: FrameworkId }>(
  rows: readonly Row[],
): { framework: FrameworkId; rows: Row[] }[] =>
  [...Map.groupBy(rows, ({ framework }) => framework)].map(([framework, group]) => ({
    framework,
    rows: group,
  }));

/** "Single inspection framework (SIF), November 2013 to 2018". */
const frameworkHeading = (framework: FrameworkId): string => {
  const { name, shortName } = FRAMEWORKS[framework];
  // The names of later frameworks hold their years.
  return /\d{4}/u.test(name)
    ? `${name} (${shortName})`
    : `${name} (${shortName}), ${frameworkPeriod(framework)}`;
};

/** Years as bars of outcomes, in a group for each framework. */
export const yearGroups = (years: readonly YearOfJudgements[]): BarGroup<Outcome>[] =>
  byFramework(years).map(({ framework, rows }) => ({
    label: frameworkHeading(framework),
    short: FRAMEWORKS[framework].shortName,
    rows: rows.map(({ year, outcomes }) => ({
      label: String(year),
      url: addressOf.insightYear(year),
      parts: YEAR_OUTCOMES.flatMap((key) => (outcomes[key] ? [{ key, count: outcomes[key] }] : [])),
    })),
  }));

const sumOf = (rows: readonly YearOfJudgements[], outcome: Outcome): number =>
  rows.reduce((sum, { outcomes }) => sum + (outcomes[outcome] ?? 0), 0);

/** "the single inspection framework (SIF)": for its first mention on a page. */
function frameworkInFull(framework: FrameworkId): string {
  const { name, shortName } = FRAMEWORKS[framework];
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1).replace(/, .*/u, '')} (${shortName})`;
}

/** "SLAC: safeguarding and looked after children inspections": initials that a reading does not spell out. */
export const initialsLeft = (years: readonly YearOfJudgements[], reading: string): string[] =>
  byFramework(years)
    .map(({ framework }) => FRAMEWORKS[framework])
    .filter(({ shortName }) => /^[A-Z]+$/u.test(shortName) && !reading.includes(`(${shortName})`))
    .map(({ name, shortName }) => `${shortName}: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`);

/** Frameworks of which fewer inspections are held are left to the picture. */
const MANY = 20;

/** "Inspections that found a council inadequate overall: 32 of 98 under the single inspection framework (SIF), …" */
export function yearsReading(years: readonly YearOfJudgements[]): string {
  const totalOf = (rows: readonly YearOfJudgements[]) =>
    rows.reduce((sum, { inspections }) => sum + inspections, 0);
  const graded = byFramework(years).filter(({ rows }) => sumOf(rows, 'no-overall') === 0);
  const many = graded.filter(({ rows }) => totalOf(rows) >= MANY);
  const parts = (many.length > 0 ? many : graded).map(({ framework, rows }) => {
    const total = totalOf(rows);
    return `${sumOf(rows, 'inadequate')} of ${total} under ${frameworkInFull(framework)}`;
  });
  const ungraded = sumOf(years, 'no-overall');
  const last =
    ungraded > 0
      ? ` ${counted(ungraded, 'inspection')} gave no overall grade, as none is given ${withoutOverallWhen()}.`
      : '';
  return `Inspections that found a council inadequate overall: ${listInWords(parts)}.${last}`;
}

/** What is counted, and what is not. */
export function coverageInWords(kb: Lookups, { inspections, missing, leftOut, asOf }: Insights): string[] {
  const councils = countedCouncils(
    kb,
    inspections.flatMap(({ event }) => event.councils[0] ?? []),
  );
  const first = inspections[0]?.published;
  return [
    `Counted here: ${counted(inspections.length, 'inspection')} of ${councils}; their reports were published ${first && asOf ? `from ${formatDate(first)} to ${formatDate(asOf)}` : 'at dates that sources state'}. They are those that this site holds, not all that were made: where a council’s reports lie years apart, one between them may be missing.`,
    ...(missing.length > 0
      ? [
          `Of councils that were abolished, no inspection is held of ${listInWords(missing.map(({ data }) => data.name))}. What their successors took over from them is not in these counts.`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `Left out: ${counted(leftOut.length, 'inspection')} of which no source here states when the report was published, the framework or the overall grade.`,
        ]
      : []),
  ];
}
