import type { EventEntry, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { LoggedChange } from '../model/changes.ts';
import { formatSpan } from '../model/dates.ts';
import { countsFrom } from '../model/event-date.ts';
import { councilOf, type CouncilId, type ThemeId } from '../model/ids.ts';
import { byEach } from '../model/once.ts';
import { SECTIONS } from '../model/sections.ts';
import { compareText } from '../model/words.ts';

const SHOWN_KINDS = { new: 'new', changed: 'changed', withdrawn: 'withdrawn' } as const;
type NewsKind = keyof typeof SHOWN_KINDS;

/** One thing that is new, changed or withdrawn. */
export interface NewsLine {
  url: string;
  /** True where it is still said at that address. */
  stands: boolean;
  text: string;
  council: CouncilId;
  themes: ThemeId[];
}

/** What became of one source or one event on one day. */
export interface NewsEntry {
  /** The same for ever: the day, what became of it and where it stood then. */
  key: string;
  date: string;
  kind: NewsKind;
  url: string;
  /** True where there is still a page or event at that address. */
  stands: boolean;
  /** "Kent: Inspection report", without what became of it. */
  subject: string;
  about: 'event' | 'statements';
  lines: NewsLine[];
}

/**
 * What the log says of readers’ concern, source by source and event by event, the latest day first; of one day, what
 * happened or was published last.
 */
export function newsOf(kb: KnowledgeBase, changes: readonly LoggedChange[]): NewsEntry[] {
  const names = namesOf(kb);
  const shown = changes.filter(({ kind }) => kind in SHOWN_KINDS);
  const groups = Map.groupBy(shown, ({ date, kind, address }) => `${date} ${kind} ${subjectOf(address)}`);
  return [...groups]
    .map(([key, group]) => entryFrom(key, group, names))
    .sort(
      (a, b) =>
        compareText(b.date, a.date) ||
        compareText(names.dates.get(b.url) ?? '', names.dates.get(a.url) ?? '') ||
        compareText(a.key, b.key),
    );
}

/** The news of each council, or of each theme: every entry with those of its lines that concern it. */
export function newsByConcern<Concern>(
  news: readonly NewsEntry[],
  concernsOf: (line: NewsLine) => readonly Concern[],
): ReadonlyMap<Concern, NewsEntry[]> {
  const byConcern = new Map<Concern, NewsEntry[]>();
  for (const entry of news)
    for (const [concern, lines] of byEach(entry.lines, concernsOf)) {
      const own = byConcern.get(concern) ?? [];
      own.push({ ...entry, lines });
      byConcern.set(concern, own);
    }
  return byConcern;
}

/** "14 statements new", "event changed". */
export function whatBecame({ about, kind, lines }: NewsEntry): string {
  if (about === 'event') return kind === 'new' ? 'new event' : `event ${kind}`;
  return `${lines.length} ${lines.length === 1 ? 'statement' : 'statements'} ${kind}`;
}

const isEvent = (address: string): boolean => address.startsWith(SECTIONS.journeys.url);

/** An event stands for itself; statements are told together with their source. */
const subjectOf = (address: string): string => (isEvent(address) ? address : (address.split('#')[0] ?? ''));

interface Names {
  /** Sources and events that there are, by their address. */
  subjects: ReadonlyMap<string, string>;
  /** When events happened and sources were published, by their address. */
  dates: ReadonlyMap<string, string>;
  /** What is said, by its address. */
  texts: ReadonlyMap<string, string>;
  /** Why something was corrected or withdrawn, by its address. */
  reasons: ReadonlyMap<string, string>;
}

function entryFrom(key: string, group: readonly LoggedChange[], names: Names): NewsEntry {
  const [date = '', kind = '', url = ''] = key.split(' ');
  return {
    key,
    date,
    kind: kind as NewsKind,
    url,
    stands: names.subjects.has(url),
    subject: names.subjects.get(url) ?? url,
    about: isEvent(url) ? 'event' : 'statements',
    lines: group.map((change) => ({
      url: change.address,
      stands: names.texts.has(change.address),
      text: textOf(change, names),
      council: change.council,
      themes: change.themes,
    })),
  };
}

function namesOf(kb: KnowledgeBase): Names {
  const { councils, sources, events, statements, corrections } = kb;
  const council = (id: CouncilId) => councils.get(id)?.data.name ?? id;
  const subjects = new Map([
    ...[...sources.values()].map(
      ({ id, url, data }) => [url, `${council(councilOf(id))}: ${data.title}`] as const,
    ),
    ...[...events.values()].map(
      (event) => [event.url, `${council(councilOf(event.id))}: ${dated(event)}`] as const,
    ),
  ]);
  const dates = new Map([
    ...[...sources.values()].map(({ url, data }) => [url, data.published ?? ''] as const),
    ...[...events.values()].map((event) => [event.url, countsFrom(event) ?? ''] as const),
  ]);
  const said = statements.inOrder.map(({ url, text }) => [url, text] as const);
  const texts = new Map([...said, ...[...events.values()].map(({ url, name }) => [url, name] as const)]);
  const reasons = new Map(corrections.map(({ at, why }) => [at, why]));
  return { subjects, dates, texts, reasons };
}

/** "Inspection, 30 June to 4 July 2025": an event among others of its name. */
const dated = ({ name, dates }: EventEntry): string => (dates ? `${name}, ${formatSpan(dates)}` : name);

function textOf({ kind, address }: LoggedChange, { texts, reasons }: Names): string {
  if (kind !== 'withdrawn') return texts.get(address) ?? 'No longer at this address.';
  return reasons.get(address) ?? reasons.get(subjectOf(address)) ?? 'No longer on this site.';
}
