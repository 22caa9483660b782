import type {
  CompiledCouncil,
  CompiledDisagreement,
  CompiledGlossary,
  CompiledSource,
  CompiledTheme,
} from '../compiler/compiled.ts';
import { addressOf } from '../model/addresses.ts';
import { stageOn } from '../model/councils.ts';
import type { EventId } from '../model/ids.ts';
import { HEADINGS } from '../model/themes.ts';
import type {
  CouncilEntry,
  DisagreementEntry,
  EventEntry,
  KnownReports,
  SourceEntry,
  TermEntry,
  ThemeEntry,
} from './knowledge-base.ts';
import type { Statement } from './statement.ts';
import { splitTrainers } from './trainers.ts';

/** Councils by name, as they stand on a day. */
export const councilEntries = (
  compiled: readonly CompiledCouncil[],
  day: KnownReports['asOf'],
): CouncilEntry[] =>
  compiled
    .map(({ id, data, blocks }) => ({
      id,
      url: addressOf.council(id),
      journeyUrl: addressOf.journey(id),
      data,
      stage: stageOn(day, data),
      blocks,
    }))
    .sort((a, b) => a.data.name.localeCompare(b.data.name));

/** Themes by heading, then by title. */
export const themeEntries = (compiled: readonly CompiledTheme[]): ThemeEntry[] =>
  compiled
    .map(({ id, data, blocks }) => ({ id, url: addressOf.theme(id), data, ...splitTrainers(blocks) }))
    .sort(byHeading);

const HEADING_ORDER = Object.keys(HEADINGS);

const byHeading = (a: ThemeEntry, b: ThemeEntry): number =>
  HEADING_ORDER.indexOf(a.data.heading) - HEADING_ORDER.indexOf(b.data.heading) ||
  a.data.title.localeCompare(b.data.title);

/** A source with its resolved statements and the merged events that it reports. */
export function sourceEntry(
  { id, file, data, blocks }: CompiledSource,
  statements: Statement[],
  events: ReadonlyMap<EventId, EventEntry>,
): SourceEntry {
  const reported = data.events.flatMap((declaration) => events.get(declaration.id) ?? []);
  return { id, url: addressOf.source(id), file, data, blocks, statements, events: reported };
}

/** A disagreement as a maintainer has written it down. */
export const disagreementEntry = ({ id, data, blocks }: CompiledDisagreement): DisagreementEntry => ({
  ...data,
  id,
  url: addressOf.disagreement(id),
  field: data.field ?? null,
  follows: data.follows ?? null,
  blocks,
});

/** Terms in the order of the glossary. */
export const termEntries = (glossaries: readonly CompiledGlossary[]): TermEntry[] =>
  glossaries.flatMap(({ terms }) => terms.map((term) => ({ ...term, url: addressOf.term(term.slug) })));
