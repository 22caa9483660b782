import type { Compilation, CompiledSource } from '../compiler/compiled.ts';
import type { Correction } from '../model/corrections.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostics.ts';
import type { PartialDate } from '../model/dates.ts';
import type { EventId } from '../model/ids.ts';
import { today } from '../model/today.ts';
import { endedPages } from './addresses.ts';
import { byKind, type ByKind } from './by-kind.ts';
import { checkAddresses } from './check/addresses.ts';
import { checkContent } from './check/content.ts';
import { checkCorrections, withdrawnAddresses } from './check/corrections.ts';
import { checkItems } from './check/items.ts';
import { aliasesOf, checkReferences, countUnchecked, hasErrors, offersOf } from './check/references.ts';
import { checkThemes } from './check/themes.ts';
import { checkThemeEvidence } from './check/theme-evidence.ts';
import { checkThemeFollowed } from './check/theme-followed.ts';
import { disputesOf, unexplained } from './disputes.ts';
import { councilEntries, disagreementEntry, sourceEntry, termEntries, themeEntries } from './entries.ts';
import { inOrder } from './event-order.ts';
import { mergeEvent, namedApart, accountsByEvent, typeConflicts, type Account } from './events.ts';
import { knownReports } from './history.ts';
import { journeysOf } from './journeys.ts';
import { judgementsOf } from './judgements.ts';
import type { DisagreementEntry, EventEntry, KnowledgeBase } from './knowledge-base.ts';
import type { Statement } from './statement.ts';
import type { Published } from './published.ts';
import { followRedirects, leadToPagesNear } from './redirects.ts';
import { statementIndex } from './statement-index.ts';
import { resolveStatements } from './statements.ts';

interface Built {
  knowledgeBase: KnowledgeBase;
  /** Every address that was published and has moved, and where to. */
  redirects: Published['redirects'];
  /** Every address that was published and was withdrawn, and why. */
  withdrawn: ReadonlyMap<string, Correction>;
  diagnostics: Diagnostic[];
  /** How many names could not be looked up, because what they may lead to has faults of its own. */
  unchecked: number;
}

/** Compiled files -> everything the site knows, and all that does not fit together. */
export function buildKnowledgeBase(
  files: readonly Compilation[],
  published: Published,
  day: PartialDate = today(),
): Built {
  const compiled = byKind(files.flatMap(({ compiled: document }) => document ?? []));
  const resolved = compiled.source.map((source) => ({ source, ...resolveStatements(source) }));
  const accounts = accountsByEvent(compiled.source);
  const knowledgeBase = assemble(compiled, resolved, accounts);
  const offers = offersOf(knowledgeBase);
  const existing = offers.address;
  const { leads, withdrawn } = movesOf(existing, published, knowledgeBase);
  const diagnostics = [
    ...files.flatMap((file) => file.diagnostics),
    ...resolved.flatMap((entry) => entry.diagnostics),
    ...compiled.source.flatMap(checkItems),
    ...[...accounts.values()].flatMap(typeConflicts),
    ...checkThemes(compiled.theme),
    ...checkThemeEvidence(compiled.theme, knowledgeBase.statements),
    ...checkThemeFollowed(compiled.theme, knowledgeBase),
    ...checkReferences(files, offers, aliasesOf(knowledgeBase)),
    ...checkContent(compiled, knowledgeBase, day),
    ...(files.some(hasErrors)
      ? []
      : [
          ...checkAddresses({ existing, published, leads, withdrawn }),
          ...checkCorrections(compiled.corrections, { existing, published, leads }),
        ]),
  ];
  return {
    knowledgeBase,
    redirects: leads.redirects,
    withdrawn,
    diagnostics: diagnostics.sort(compareDiagnostics),
    unchecked: countUnchecked(files, offers),
  };
}

/** Where the published addresses that are gone lead to, and which of them were withdrawn. */
function movesOf(
  existing: ReadonlySet<string>,
  { addresses, redirects }: Published,
  knowledgeBase: KnowledgeBase,
) {
  const gone = addresses.filter((address) => !existing.has(address));
  const written = followRedirects(existing, { addresses: gone, redirects });
  const withdrawn = withdrawnAddresses(knowledgeBase.corrections, gone, written);
  const ended = endedPages(knowledgeBase);
  return { leads: leadToPagesNear(written, { existing, addresses: gone, withdrawn, ended }), withdrawn };
}

type AccountsByEvent = ReadonlyMap<EventId, Account[]>;

function assemble(
  compiled: ByKind,
  resolved: readonly { source: CompiledSource; statements: Statement[] }[],
  accounts: AccountsByEvent,
): KnowledgeBase {
  const statements = resolved.flatMap((entry) => entry.statements);
  const known = knownReports(compiled.register, compiled.source);
  const councils = byId(councilEntries(compiled.council, known.asOf));
  const events = byId(eventsFrom(accounts, statements));
  const judgements = [...events.values()].flatMap(judgementsOf);
  const disagreements = disagreementsFrom(compiled.disagreement.map(disagreementEntry), events, accounts);
  const sources = byId(resolved.map((entry) => sourceEntry(entry.source, entry.statements, events)));
  const parts = { councils, events: [...events.values()], judgements, disagreements, known };
  return {
    councils,
    themes: byId(themeEntries(compiled.theme)),
    sources,
    events,
    journeys: journeysOf(parts),
    statements: statementIndex(statements, { events, sources }),
    judgements,
    disagreements,
    knownReports: known,
    corrections: compiled.corrections
      .flatMap(({ corrections }) => corrections)
      .sort((a, b) => b.date.localeCompare(a.date)),
    terms: termEntries(compiled.glossary),
    measures: byId(compiled.measures.flatMap(({ measures }) => measures)),
  };
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<Entry['id'], Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function eventsFrom(accounts: AccountsByEvent, statements: readonly Statement[]): EventEntry[] {
  const events = inOrder(namedApart([...accounts].map(([id, list]) => mergeEvent(id, list))));
  const byEvent = Map.groupBy(statements, ({ event }) => event);
  for (const event of events) event.statements = byEvent.get(event.id) ?? [];
  return events;
}

/** Disagreements that maintainers wrote, and those that the merge found and no one has written. */
function disagreementsFrom(
  written: readonly DisagreementEntry[],
  events: ReadonlyMap<EventId, EventEntry>,
  accounts: AccountsByEvent,
): DisagreementEntry[] {
  const found = [...events.values()].flatMap(({ id, name }) => disputesOf(id, name, accounts.get(id) ?? []));
  return [...written, ...unexplained(found, written)].sort((a, b) => a.id.localeCompare(b.id));
}
