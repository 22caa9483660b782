import type { Area } from '../../src/model/grades.ts';
import type { ReportFacts } from '../../src/importer/facts.ts';
import type { ImportOutcome } from './outcome.ts';

interface Score {
  right: number;
  wrong: number;
  /** The truth has a value, the importer none. */
  blank: number;
  /** The importer has a value, the truth none. */
  extra: number;
  files: { wrong: string[]; blank: string[]; extra: string[] };
}

/** What a run over a folder came to. */
export interface BenchResult {
  fields: Record<string, Score>;
  reports: number;
  /** Files that the truth says are no reports. */
  strays: number;
  seconds: number;
  peakMiB: number;
}

const GIVEN = new Set(['file', 'url']);
const COUNTS = new Set(['paragraphs', 'recommendations']);
const COUNTED_LOOSELY_UNTIL = '2015-06-30';

const newScore = (): Score => ({
  right: 0,
  wrong: 0,
  blank: 0,
  extra: 0,
  files: { wrong: [], blank: [], extra: [] },
});

/** A score of nought for each column that a report can be compared in. */
export const newScores = (columns: string[]): Record<string, Score> =>
  Object.fromEntries(columns.filter((name) => !GIVEN.has(name)).map((name) => [name, newScore()]));

const gradeIn = (facts: ReportFacts, area: Area): string => facts.grades.judgements[area]?.grade ?? '';

function frameworkName({ framework, event, form }: ReportFacts): string {
  if (framework === 'sif') return event === 'reinspection' ? 'SIF-reinspection' : 'SIF';
  if (framework === 'ilacs-2026') return 'ILACS-2026';
  if (framework?.startsWith('ilacs')) return `ILACS-${form ?? ''}`;
  return framework === null ? 'other' : 'pre-SIF';
}

/** What the table calls each fact, and how it is read off a report. */
const READ: Record<string, (facts: ReportFacts) => string> = {
  urn: (facts) => String(facts.urn ?? ''),
  framework: frameworkName,
  kind: (facts) => facts.event,
  inspection_start: (facts) => facts.dates?.start ?? '',
  inspection_end: (facts) => facts.dates?.end ?? facts.dates?.start ?? '',
  // The table holds the date of the file's name; a few reports print another day.
  published: (facts) => facts.publishedInName ?? facts.published ?? '',
  lead_inspector: (facts) => facts.leadInspector ?? '',
  overall: (facts) => gradeIn(facts, 'overall'),
  help_and_protection: (facts) => gradeIn(facts, 'help-and-protection'),
  in_care: (facts) => gradeIn(facts, 'in-care'),
  adoption: (facts) => gradeIn(facts, 'adoption'),
  care_leavers: (facts) => gradeIn(facts, 'care-leavers'),
  leadership: (facts) => gradeIn(facts, 'leadership'),
  lscb: (facts) => gradeIn(facts, 'lscb'),
  pages: (facts) => String(facts.pages ?? ''),
  paragraphs: (facts) => (facts.paragraphs === 0 ? '' : String(facts.paragraphs)),
  recommendations: (facts) => String(facts.recommendations.length),
};

function read(name: string, row: Record<string, string>, { report, problem }: ImportOutcome): string {
  if (!report)
    return name === 'kind'
      ? (problem?.kind ?? '')
      : name === 'framework' && problem?.kind === 'not-a-pdf'
        ? 'other'
        : '';
  // A council that was replaced keeps its number, so the number decides.
  if (name === 'council')
    return String(report.facts.urn) === row.urn ? (row.council ?? '') : report.facts.council;
  return READ[name]?.(report.facts) ?? '';
}

function agree(name: string, found: string, truth: string, published: string): boolean {
  if (found === truth) return true;
  return (
    COUNTS.has(name) && published <= COUNTED_LOOSELY_UNTIL && Math.abs(Number(found) - Number(truth)) <= 1
  );
}

type Verdict = 'right' | 'wrong' | 'blank' | 'extra';

function judge(name: string, found: string, truth: string, published: string): Verdict {
  if (truth === '') return 'extra';
  if (found === '') return 'blank';
  return agree(name, found, truth, published) ? 'right' : 'wrong';
}

/** True for a file that holds no report: the table names its folder's council and day, which are not in it. */
export const isStray = ({ kind }: Record<string, string>): boolean => kind === 'not-a-pdf';
const TOLD_OF_STRAYS = new Set(['kind', 'framework']);

/** Adds one file to the scores. "absent" in the table means that there is nothing to find. */
export function compareFacts(
  scores: Record<string, Score>,
  row: Record<string, string>,
  outcome: ImportOutcome,
): void {
  for (const [name, score] of Object.entries(scores)) {
    if (isStray(row) && !TOLD_OF_STRAYS.has(name)) continue;
    const truth = row[name] === 'absent' ? '' : (row[name] ?? '');
    const found = read(name, row, outcome);
    if (truth === '' && found === '') continue;
    const verdict = judge(name, found, truth, row.published ?? '');
    score[verdict] += 1;
    if (verdict !== 'right') score.files[verdict].push(row.file ?? '');
  }
}

const GRADES = [
  'overall',
  'help_and_protection',
  'in_care',
  'adoption',
  'care_leavers',
  'leadership',
  'lscb',
];

/** What the importer is measured by, in lines: grades that are filled in, and reports counted right. */
function targets({ fields, reports, strays }: BenchResult): string[] {
  const sum = (verdict: Verdict): number =>
    GRADES.reduce((total, name) => total + (fields[name]?.[verdict] ?? 0), 0);
  const stated = sum('right') + sum('wrong') + sum('blank');
  const faulty = new Set([...COUNTS].flatMap((name) => Object.values(fields[name]?.files ?? {}).flat()));
  const held = reports - strays;
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${((part / whole) * 100).toFixed(1)}%)`;
  return [
    `grades filled in: ${share(sum('right') + sum('wrong'), stated)}, wrong or invented: ${sum('wrong') + sum('extra')}`,
    `reports with paragraphs and recommendations right: ${share(held - faulty.size, held)}; files that hold no report: ${strays}`,
  ];
}

const COLUMNS = ['right', 'wrong', 'blank', 'extra'] as const;
const cell = (value: number): string => String(value).padStart(7);

/** The scores as a table, with the files that are not right below it. */
export function tableOf(result: BenchResult): string {
  const { fields, reports, seconds, peakMiB } = result;
  const head = ['field'.padEnd(22), ...COLUMNS.map((name) => name.padStart(7))].join('');
  const rows = Object.entries(fields).map(
    ([name, score]) => name.padEnd(22) + COLUMNS.map((column) => cell(score[column])).join(''),
  );
  const faults = Object.entries(fields).flatMap(([name, { files }]) =>
    Object.entries(files).flatMap(([kind, names]) =>
      names.toSorted().map((file) => `  ${name} ${kind}: ${file}`),
    ),
  );
  const cost = `${reports} files in ${seconds.toFixed(1)} s, ${((seconds / reports) * 1000).toFixed(0)} ms a file, peak memory ${peakMiB} MiB`;
  return [head, ...rows, ...(faults.length > 0 ? ['', ...faults] : []), '', ...targets(result), cost].join(
    '\n',
  );
}
