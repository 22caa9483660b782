import type {
  Compilation,
  Compiled,
  CompiledCouncil,
  CompiledDisagreement,
  CompiledGlossary,
  CompiledSource,
  CompiledTheme,
} from '../compiler/compiled.ts';
import { addressOf } from '../model/addresses.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostics.ts';
import type { CouncilId } from '../model/ids.ts';
import { HEADINGS } from '../model/themes.ts';
import { addressesOf } from './addresses.ts';
import { checkAddresses, type Published } from './check/addresses.ts';
import { checkReferences, offersOf } from './check/references.ts';
import { checkSuccession } from './check/succession.ts';
import { disputesOf } from './disputes.ts';
import { compareEvents, mergeEvent, reportsByEvent, typeConflicts, type Report } from './events.ts';
import { journeyOf } from './journeys.ts';
import { judgementsOf } from './judgements.ts';
import type {
  CouncilEntry,
  DisagreementEntry,
  EventEntry,
  KnowledgeBase,
  SourceEntry,
  Statement,
  ThemeEntry,
} from './knowledge-base.ts';
import { resolveStatements } from './statements.ts';
import { splitTrainers } from './trainers.ts';

/** Compiled files -> everything the site knows, and all that does not fit together. */
export function buildKnowledgeBase(
  files: readonly Compilation[],
  published: Published,
): { knowledgeBase: KnowledgeBase; diagnostics: Diagnostic[] } {
  const compiled = files.flatMap(({ compiled: document }) => document ?? []);
  const councils = ofKind<CompiledCouncil>(compiled, 'council');
  const sources = ofKind<CompiledSource>(compiled, 'source');
  const resolved = sources.map((source) => ({ source, ...resolveStatements(source) }));
  const statements = resolved.flatMap((entry) => entry.statements);
  const reports = reportsByEvent(sources);
  const events = eventsFrom(reports, statements);
  const knowledgeBase = assemble(compiled, { councils, resolved, reports, events, statements });

  const broken = files.filter(({ compiled: document }) => document === null).map(({ file }) => file);
  const diagnostics = [
    ...files.flatMap((file) => file.diagnostics),
    ...resolved.flatMap((entry) => entry.diagnostics),
    ...[...reports.values()].flatMap(typeConflicts),
    ...checkReferences(files, offersOf(knowledgeBase), broken),
    ...checkSuccession(new Map(councils.map((council) => [council.id, council]))),
    ...(broken.length > 0 ? [] : checkAddresses(addressesOf(knowledgeBase), published)),
  ];
  return { knowledgeBase, diagnostics: diagnostics.sort(compareDiagnostics) };
}

interface Parts {
  councils: CompiledCouncil[];
  resolved: { source: CompiledSource; statements: Statement[] }[];
  reports: Map<EventEntry['id'], Report[]>;
  events: EventEntry[];
  statements: Statement[];
}

function assemble(compiled: readonly Compiled[], { councils, resolved, reports, events, statements }: Parts): KnowledgeBase {
  const councilEntries = new Map(councils.map(councilEntry).sort(byName).map((entry) => [entry.id, entry]));
  const eventEntries = new Map(events.map((event) => [event.id, event]));
  const judgements = events.flatMap(judgementsOf);
  const disagreements = disagreementsFrom(ofKind<CompiledDisagreement>(compiled, 'disagreement'), events, reports);
  const parts = { councils: councilEntries, events, judgements, disagreements };
  return {
    councils: councilEntries,
    themes: new Map(ofKind<CompiledTheme>(compiled, 'theme').map(themeEntry).sort(byHeading).map((entry) => [entry.id, entry])),
    sources: new Map(resolved.map((entry) => sourceEntry(entry, eventEntries)).map((entry) => [entry.id, entry])),
    events: eventEntries,
    journeys: new Map([...councilEntries.values()].map((council): [CouncilId, ReturnType<typeof journeyOf>] => [council.id, journeyOf(council, parts)])),
    findings: statements.filter((statement) => statement.kind === 'finding'),
    recommendations: statements.filter((statement) => statement.kind === 'recommendation'),
    responses: statements.filter((statement) => statement.kind === 'response'),
    judgements,
    disagreements,
    terms: ofKind<CompiledGlossary>(compiled, 'glossary').flatMap(({ terms }) => terms.map((term) => ({ ...term, url: addressOf.term(term.slug) }))),
  };
}

const ofKind = <T extends Compiled>(compiled: readonly Compiled[], kind: T['kind']): T[] =>
  compiled.filter((document): document is T => document.kind === kind);

function eventsFrom(reports: Parts['reports'], statements: readonly Statement[]): EventEntry[] {
  const events = [...reports].map(([id, list]) => mergeEvent(id, list)).sort(compareEvents);
  for (const event of events) event.statements = statements.filter((statement) => statement.event === event.id);
  return events;
}

/** Those written down, and those found in merging that no one has written down. */
function disagreementsFrom(written: CompiledDisagreement[], events: EventEntry[], reports: Parts['reports']): DisagreementEntry[] {
  const entries = written.map(disagreementEntry);
  const found = events.flatMap((event) => disputesOf(event.id, event.name, reports.get(event.id) ?? []));
  const explained = (dispute: DisagreementEntry) =>
    entries.some(({ field, events: concerned }) => field === dispute.field && concerned.some((id) => dispute.events.includes(id)));
  return [...entries, ...found.filter((dispute) => !explained(dispute))].sort((a, b) => a.id.localeCompare(b.id));
}

const disagreementEntry = ({ id, data, blocks }: CompiledDisagreement): DisagreementEntry => ({
  ...data,
  id,
  url: addressOf.disagreement(id),
  field: data.field ?? null,
  follows: data.follows ?? null,
  blocks,
});

const councilEntry = ({ id, data, blocks }: CompiledCouncil): CouncilEntry => ({
  id,
  url: addressOf.council(id),
  journeyUrl: addressOf.journey(id),
  data,
  blocks,
});

const themeEntry = ({ id, data, blocks }: CompiledTheme): ThemeEntry => ({ id, url: addressOf.theme(id), data, ...splitTrainers(blocks) });

function sourceEntry({ source, statements }: Parts['resolved'][number], events: ReadonlyMap<EventEntry['id'], EventEntry>): SourceEntry {
  const { id, file, data, blocks } = source;
  const reported = data.events.flatMap((declaration) => events.get(declaration.id) ?? []);
  return { id, url: addressOf.source(id), file, data, blocks, statements, events: reported };
}

const byName = (a: CouncilEntry, b: CouncilEntry): number => a.data.name.localeCompare(b.data.name);

const HEADING_ORDER = Object.keys(HEADINGS);

const byHeading = (a: ThemeEntry, b: ThemeEntry): number =>
  HEADING_ORDER.indexOf(a.data.heading) - HEADING_ORDER.indexOf(b.data.heading) || a.data.title.localeCompare(b.data.title);
