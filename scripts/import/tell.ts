import type { Imported } from './batch.ts';
import type { Outcome } from './outcome.ts';
import { gradesOf } from '../../src/importer/judgements.ts';

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

const seenOnce = ({ report }: Imported): string[] => {
  const grades = Object.entries(report?.facts.grades.judgements ?? {});
  return grades.filter(([, { seen }]) => seen === 'once').map(([area]) => area);
};

function notesOn(imported: Imported): string[] {
  const disputed = imported.report?.facts.grades.disputed ?? [];
  return [
    ...disputed.map(
      ({ area, readings }) =>
        `${area} left blank, the report disagrees with itself: ${readings.map(({ page, text }) => `p. ${page} “${text}”`).join('; ')}`,
    ),
    ...(imported.written?.differences ?? []),
  ];
}

/** One file's outcome, in a line and its notes. */
export function lineOn(imported: Imported): string {
  const { file, problem, written } = imported;
  if (problem) return `${file}: ${problem.message}`;
  const once = seenOnce(imported);
  const tail = once.length > 0 ? ` (stated in one place only: ${once.join(', ')})` : '';
  return [
    `${written?.change ?? ''} ${written?.file ?? ''}${tail}`,
    ...notesOn(imported).map((note) => `  ${note}`),
  ].join('\n');
}

/** "493 files: 480 new, 9 unchanged, 4 failed". */
export function summary(all: Imported[]): string {
  const counts = new Map<string, number>();
  for (const { written } of all)
    counts.set(written?.change ?? 'failed', (counts.get(written?.change ?? 'failed') ?? 0) + 1);
  const parts = ['new', 'updated', 'unchanged', 'failed']
    .filter((name) => counts.has(name))
    .map((name) => `${counts.get(name) ?? 0} ${name}`);
  return `${all.length} ${all.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}`;
}

/** What `--json` writes of one file: facts and places, none of the report's own words but its title. */
export function jsonOf({ file, report, problem, written }: Imported): object {
  if (!report) return { file, problem };
  const { sections, recommendations: _, grades, ...facts } = report.facts;
  return {
    file,
    written,
    facts: {
      ...facts,
      judgements: gradesOf(grades),
      seenOnce: Object.keys(grades.judgements).filter(
        (area) => grades.judgements[area as keyof typeof grades.judgements]?.seen === 'once',
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
export const inOrder = (outcomes: Outcome[], files: string[]): Outcome[] => {
  const byFile = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  return files.flatMap((file) => byFile.get(file) ?? []);
};
