import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import { loadContent } from '../src/load/content.ts';
import { LibraryProblem } from '../src/load/library.ts';
import { compareDiagnostics, type Diagnostic } from '../src/model/diagnostics.ts';
import { reportToGithub, summariseForGithub } from '../src/reporters/github.ts';
import { reportToJson } from '../src/reporters/json.ts';
import { reportNotes } from '../src/reporters/notes.ts';
import { reportToTerminal } from '../src/reporters/terminal.ts';
import { compareWithTexts } from './check/evidence.ts';
import { exitWith } from './lib/exit-on-error.ts';
import { addToSummary, isOnGithub } from './lib/step-summary.ts';

const FORMATS = { text: reportToTerminal, json: reportToJson, github: reportToGithub };
const USAGE = `Usage: npm run check -- [--format ${Object.keys(FORMATS).join('|')}] [--evidence [FOLDER] [--lists]]

--format    how faults are printed; github by itself where GitHub runs it, else text
--evidence  compare figures, paragraphs and pages with the texts of the sources: those under library/,
            or those in a folder of report PDFs or of library files
--lists     with --evidence, also print what a second reader looks at in each digest`;

type Format = keyof typeof FORMATS;

interface Call {
  format: Format;
  /** The folder with the texts of sources; null where they are not asked for. */
  evidence: string | null;
  lists: boolean;
}

/** `npm run check`: every fault of the content in one run; exit code 1 if there is any, 2 if it was called wrongly. */
async function main(): Promise<number> {
  const call = readCall();
  if (!call) return refuse(`That is not a way to call it.\n\n${USAGE}`);
  if (!existsSync('content'))
    return refuse('There is no folder “content” here: run this in the folder of the project.');
  if (call.evidence !== null && !existsSync(call.evidence))
    return refuse(`There is no folder “${call.evidence}”.`);
  const content = await loadContent({ root: process.cwd() });
  const evidence =
    call.evidence === null
      ? null
      : await compareWithTexts(content.files, { folder: call.evidence, root: process.cwd() });
  const diagnostics = [...content.diagnostics, ...(evidence?.diagnostics ?? [])].sort(compareDiagnostics);
  print(call.format, diagnostics, content.knowledgeBase);
  if (content.unchecked > 0 && call.format === 'text') console.log(openNames(content.unchecked));
  if (call.format === 'github') addToSummary(summariseForGithub(diagnostics));
  if (evidence && call.format === 'text') console.log(evidence.summary);
  if (evidence && call.format === 'text') console.log(reportNotes(evidence.notes, call.lists));
  // A warning counts too: content that is pushed has none.
  return diagnostics.length > 0 ? 1 : 0;
}

function print(format: Format, diagnostics: Diagnostic[], knowledgeBase: KnowledgeBase): void {
  const report = FORMATS[format](diagnostics);
  if (report) console.log(report);
  if (format === 'text' && diagnostics.length === 0)
    console.log(`Nothing wrong: ${contentsOf(knowledgeBase)}.`);
}

/** Mended files may offer what others name, or not: only the next check can tell. */
const openNames = (count: number): string =>
  `${count} ${count === 1 ? 'name' : 'names'} of sources, events, findings or pages could not be looked up while files above have faults: run the check again then.`;

const contentsOf = ({ sources, events, statements }: KnowledgeBase): string =>
  `${sources.size} sources, ${events.size} events, ${statements.byKind.finding.length} findings`;

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

const OPTIONS = {
  format: { type: 'string', default: isOnGithub() ? 'github' : 'text' },
  evidence: { type: 'boolean', default: false },
  lists: { type: 'boolean', default: false },
} as const;

function readCall(): Call | null {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const { format, evidence, lists } = values;
    const [folder = 'library', ...more] = positionals;
    const isSound =
      Object.hasOwn(FORMATS, format) &&
      more.length === 0 &&
      (evidence || (positionals.length === 0 && !lists));
    return isSound ? { format: format as Format, evidence: evidence ? folder : null, lists } : null;
  } catch {
    return null;
  }
}

await exitWith(main, [LibraryProblem]);
