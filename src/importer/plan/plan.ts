import { newSource, type Draft, type DraftFrontMatter } from '../draft.ts';
import { assignReports, Shelf, type Assignment, type Candidate } from './assign.ts';
import { identityOf, numberInFileName, type ReportIdentity } from './identity.ts';
import { mergeInto } from './merge.ts';
import { freeFile, KnownEvents } from './names.ts';
import {
  folderOf,
  readSourceFile,
  type ReadableSource,
  type SourceFile,
  type StoredText,
} from './source-file.ts';

/** A report that was read, as the source that it would be. */
export interface DraftedReport {
  /** The file that it was read from. */
  from: string;
  /** Of the bytes of that file: two files with the same one are the same file. */
  digest: string;
  draft: Draft;
}

/** What an import does with one report, and why. Only `create` and `merge` write, each to its own file. */
export type PlanStep =
  | { action: 'create'; from: string; file: string; text: string; event: number; reasons: string[] }
  | {
      action: 'merge';
      from: string;
      file: string;
      /** The text that the plan was made for. */
      before: string;
      text: string;
      event: number;
      changes: string[];
      differences: string[];
      reasons: string[];
    }
  | { action: 'conflict'; from: string; file: string; reasons: string[] }
  | { action: 'duplicate'; from: string; file: string; reasons: string[] };

/** A report's identity, with the number that its file is called by where no address is known. */
export function identityOfDraft({ from, draft }: Pick<DraftedReport, 'from' | 'draft'>): ReportIdentity {
  const identity = identityOf(draft.frontMatter, draft.id.split('/')[0] ?? '');
  return { ...identity, fileNumber: identity.fileNumber ?? numberInFileName(from) };
}

interface Planned {
  from: string;
  identity: ReportIdentity;
  step: PlanStep;
}

/** All that the steps of one plan must keep clear of each other. */
interface Desk {
  unreadable: SourceFile[];
  events: KnownEvents;
  taken: Set<string>;
  digests: Map<string, Planned>;
  planned: Shelf<Planned>;
  /** Sources that a report of this plan is merged into. */
  merged: Map<string, Planned>;
}

const reasonsOf = (candidates: Candidate<ReadableSource>[]): string[] =>
  candidates.map(({ of, likeness }) => `${of.file}: ${likeness.reason}.`);

const conflict = (from: string, file: string, reasons: string[]): PlanStep => ({
  action: 'conflict',
  from,
  file,
  reasons,
});

const duplicateOf = (from: string, { from: twin, step }: Planned, reason: string): PlanStep => ({
  action: 'duplicate',
  from,
  file: step.file,
  reasons: [`It is the same as ${twin}: ${reason}.`],
});

const SURE = 3;

/** Of two reports read in one import, what stands where is read alike; of two visits' documents it differs. */
function isTwin(identity: ReportIdentity, { of, likeness }: Candidate<Planned>): boolean {
  const { pages, contents } = of.identity;
  const isAlike = contents === identity.contents || (pages !== null && pages === identity.pages);
  return likeness.strength >= SURE || (likeness.strength === SURE - 1 && isAlike);
}

function twinOf({ from, digest }: DraftedReport, identity: ReportIdentity, desk: Desk): PlanStep | null {
  const copy = desk.digests.get(digest);
  if (copy) return duplicateOf(from, copy, 'the same bytes');
  const twin = desk.planned.candidatesFor(identity).find((candidate) => isTwin(identity, candidate));
  return twin ? duplicateOf(from, twin.of, twin.likeness.reason) : null;
}

/** A file that cannot be read may be this very report. */
function unreadableStep({ from, draft }: DraftedReport, { unreadable }: Desk): PlanStep | null {
  const council = draft.id.split('/')[0] ?? '';
  const [first] = unreadable.filter(({ file }) => folderOf(file).toLowerCase() === council);
  return first
    ? conflict(from, first.file, [
        `${first.file} may be this report, and it cannot be read. ${first.fault ?? ''}`,
      ])
    : null;
}

function create({ from, draft }: DraftedReport, desk: Desk): PlanStep {
  const [event, ...more] = draft.frontMatter.events;
  const id = event && desk.events.idFor(event, draft.frontMatter.kind);
  const frontMatter: DraftFrontMatter =
    event && id ? { ...draft.frontMatter, events: [{ ...event, id }, ...more] } : draft.frontMatter;
  const file = freeFile(draft.id, desk.taken);
  const reasons = id === undefined || id === event?.id ? [] : [`Its event is called ${id}.`];
  desk.taken.add(file.toLowerCase());
  desk.events.add(identityOf(frontMatter, ''));
  return { action: 'create', from, file, text: newSource(frontMatter), event: 0, reasons };
}

function merge(
  { from, draft }: DraftedReport,
  { of, likeness }: Candidate<ReadableSource>,
  desk: Desk,
): PlanStep {
  const other = desk.merged.get(of.file);
  if (other)
    return conflict(from, of.file, [
      `${of.file}: ${likeness.reason}; but it was brought up to date from ${other.from} in this import.`,
    ]);
  const merged = mergeInto(of, draft.frontMatter);
  return { action: 'merge', from, file: of.file, before: of.text, ...merged, reasons: [likeness.reason] };
}

function decide(report: DraftedReport, { same, unsure }: Assignment<ReadableSource>, desk: Desk): PlanStep {
  const [first, second] = same;
  if (first && second)
    return conflict(report.from, first.of.file, [
      'More than one source is this report: make them one.',
      ...reasonsOf(same),
    ]);
  if (first) return merge(report, first, desk);
  const [open] = unsure;
  if (open)
    return conflict(report.from, open.of.file, [
      'It cannot be told whether a source is this report: state `published:`, `dates:` of the event or `url:` there.',
      ...reasonsOf(unsure),
    ]);
  return unreadableStep(report, desk) ?? create(report, desk);
}

function planOne(report: DraftedReport, assignment: Assignment<ReadableSource>, desk: Desk): PlanStep {
  const identity = identityOfDraft(report);
  const twin = twinOf(report, identity, desk);
  if (twin) return twin;
  const step = decide(report, assignment, desk);
  const planned: Planned = { from: report.from, identity, step };
  desk.digests.set(report.digest, planned);
  desk.planned.add(planned);
  if (step.action === 'merge') desk.merged.set(step.file, planned);
  return step;
}

/** What to do with each report, in their order, given every source that is there. Pure: nothing is read or written. */
export function planImport(reports: readonly DraftedReport[], stored: readonly StoredText[]): PlanStep[] {
  const files = stored.map(readSourceFile);
  const sources = files.flatMap(({ source }) => source ?? []);
  const events = new KnownEvents();
  for (const { identity } of sources) events.add(identity);
  const desk: Desk = {
    unreadable: files.filter(({ fault }) => fault !== null),
    events,
    taken: new Set(stored.map(({ file }) => file.toLowerCase())),
    digests: new Map(),
    planned: new Shelf<Planned>([], ({ identity }) => identity),
    merged: new Map(),
  };
  const shelf = new Shelf(sources, ({ identity }) => identity);
  const assignments = assignReports(reports.map(identityOfDraft), shelf);
  return reports.map((report, index) =>
    planOne(report, assignments[index] ?? { same: [], unsure: [] }, desk),
  );
}
