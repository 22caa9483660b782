import type { Area } from '../../src/model/grades.ts';
import { readGrades } from '../../src/importer/judgements.ts';
import type { PlanStep } from '../../src/importer/plan/plan.ts';
import type { ImportOutcome } from './outcome.ts';
import type { Imported } from './run.ts';

const WIDTH = 30;

/** Shows how far a batch has come: a bar on a terminal, nothing elsewhere, where each file gets its line. */
export function progress(total: number, stream: NodeJS.WriteStream): { step: () => void; end: () => void } {
  let count = 0;
  const draw = (): void => {
    const filled = Math.round((count / total) * WIDTH);
    stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${count}/${total}`);
  };
  const onTerminal = stream.isTTY;
  return {
    step: () => {
      count += 1;
      if (onTerminal) draw();
    },
    end: () => {
      if (onTerminal) stream.write('\r\u001B[K');
    },
  };
}

/** What becomes of a file, as the summary counts it. */
type Fate = 'new' | 'updated' | 'unchanged' | 'duplicate' | 'conflict' | 'not written' | 'failed';
const FATES: readonly Fate[] = [
  'new',
  'updated',
  'unchanged',
  'duplicate',
  'conflict',
  'not written',
  'failed',
];

const FATE_OF = { create: 'new', duplicate: 'duplicate', conflict: 'conflict' } as const;

function fateOf({ step, refusal }: Imported): Fate {
  if (step === null) return 'failed';
  if (refusal !== null) return 'not written';
  if (step.action !== 'merge') return FATE_OF[step.action];
  return step.text === step.before ? 'unchanged' : 'updated';
}

/** True where the maintainer has to do something before the report is in. */
export const isUndone = (imported: Imported): boolean =>
  ['failed', 'conflict', 'not written'].includes(fateOf(imported));

/** Grades that one place only states. Since 2018 the overall grade stands in the table alone, which says nothing. */
const seenOnce = ({ report }: Imported): string[] => {
  const grades = Object.entries(report?.facts.grades.judgements ?? {});
  const byDesign = report?.facts.framework?.startsWith('ilacs') ? 'overall' : null;
  return grades.filter(([area, { seen }]) => seen === 'once' && area !== byDesign).map(([area]) => area);
};

const notesOfStep = (step: PlanStep | null): string[] => {
  if (step?.action !== 'merge') return step?.reasons ?? [];
  return [
    ...(step.changes.length > 0 ? [`Brought up to date: ${step.changes.join(', ')}.`] : []),
    ...step.differences,
  ];
};

function notesOn(imported: Imported): string[] {
  const disputed = imported.report?.facts.grades.disputed ?? [];
  return [
    ...(imported.refusal === null ? [] : [imported.refusal]),
    ...notesOfStep(imported.step),
    ...imported.blanks,
    ...disputed.map(
      ({ area, readings }) =>
        `${area} left blank, the report disagrees with itself: ${readings.map(({ page, text }) => `p. ${page} “${text}”`).join('; ')}`,
    ),
  ];
}

/** One file's outcome, in a line and its notes. */
export function lineOn(imported: Imported): string {
  const { file, problem, step } = imported;
  if (problem) return `${file}: ${problem.message}`;
  const once = seenOnce(imported);
  const tail = once.length > 0 ? ` (stated in one place only: ${once.join(', ')})` : '';
  return [
    `${fateOf(imported)} ${step?.file ?? ''}, from ${file}${tail}`,
    ...notesOn(imported).map((note) => `  ${note}`),
  ].join('\n');
}

/** "493 files: 480 new, 9 unchanged, 4 failed". */
export function summary(all: Imported[]): string {
  const fates = all.map(fateOf);
  const parts = FATES.map((name) => [name, fates.filter((fate) => fate === name).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`);
  return `${all.length} ${all.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
}

/** The files that were passed over, in one line. */
export const skippedLine = (skipped: string[]): string =>
  `Passed over, for they are neither .pdf nor .txt: ${skipped.join(', ')}`;

/** What `--json` writes of one file: facts and places, none of the report's own words but its title. */
export function jsonOf({ file, report, problem, step, blanks }: Imported): object {
  if (!report) return { file, problem };
  const { sections, recommendations: _, grades, ...facts } = report.facts;
  return {
    file,
    step: step && { action: step.action, file: step.file, reasons: step.reasons },
    blanks,
    facts: {
      ...facts,
      judgements: readGrades(grades),
      seenOnce: Object.keys(grades.judgements).filter(
        (area) => grades.judgements[area as Area]?.seen === 'once',
      ),
      disputed: grades.disputed,
      sections: sections
        .filter(({ title }) => title !== '')
        .map(({ title, kind, about, page }) => ({ title, kind, about, page })),
    },
    recommendations: report.recommendations,
    mentions: Object.fromEntries(report.mentions),
  };
}

/** The outcomes in the order in which the files were named. */
export const toldInOrder = (outcomes: ImportOutcome[], files: string[]): ImportOutcome[] => {
  const byFile = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  return files.flatMap((file) => byFile.get(file) ?? []);
};
