import type {
  EventEntry,
  Journey,
  KnowledgeBase,
  Thread,
  ThreadStep,
} from '../../knowledge/knowledge-base.ts';
import { TONE_ORDER, type Tone } from '../../model/tones.ts';
import { nameOn, whenOf } from '../../presenters/events.ts';
import { counted, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { placeOnJourney, spansEvents } from '../../presenters/thread.ts';
import { near } from './near.ts';

/** How many threads stand in the table; the others are listed. */
const FIRST = 15;

/** Themes and the events that spoke of them. */
export interface ThreadGridView {
  events: { when: string; name: string }[];
  rows: { name: string; url: string; cells: (ThreadCell | null)[] }[];
  /** What the cells mean that are no marks: of those that stand in it. */
  key: string[];
  /** Those that stand in it, in their order. */
  tones: Tone[];
}

const WORDS = {
  asked: '“Asked”: only a recommendation.',
  said: '“Said”: only what others said.',
  silent: '“Silent”: the whole report was searched and does not mention it.',
};
const EMPTY = 'An empty cell: no statement.';

/** What was said on a theme at one event; null in its place where it was not spoken of. */
export interface ThreadCell {
  /** The id of the place on the page that it leads to. */
  place: string;
  tones: Tone[];
  /** Where no finding gives a tone. */
  word: keyof typeof WORDS;
}

/** The threads of a journey: those of most events with what was said at each, the others by name. */
export interface ThreadsView {
  grid: ThreadGridView;
  /** "Neglect (3 events)". */
  more: NamedLink[];
}

/** Null where no theme is spoken of at more than one event. */
export function threadsView(kb: KnowledgeBase, journey: Journey): ThreadsView | null {
  const threads = journey.threads.filter(spansEvents);
  if (threads.length === 0) return null;
  return {
    grid: gridOf(kb, journey, threads.slice(0, FIRST)),
    more: threads.slice(FIRST).map(({ theme, url, steps }) => {
      const { name } = themeLink(kb, theme);
      return near(journey, { name: `${name} (${counted(steps.length, 'event')})`, url });
    }),
  };
}

function gridOf(kb: KnowledgeBase, journey: Journey, threads: readonly Thread[]): ThreadGridView {
  const { council, steps } = journey;
  const spoken = new Set(threads.flatMap((thread) => thread.steps.map(({ event }) => event.id)));
  const events = steps.map(({ event }) => event).filter(({ id }) => spoken.has(id));
  const rows = threads.map((thread) => ({
    ...near(journey, { name: themeLink(kb, thread.theme).name, url: thread.url }),
    cells: events.map((event) => cellOf({ council, thread, event })),
  }));
  return {
    events: events.map((event) => ({ when: whenOf(event), name: nameOn(kb, council, event) })),
    rows,
    ...keyOf(rows.flatMap(({ cells }) => cells)),
  };
}

function keyOf(cells: readonly (ThreadCell | null)[]): Pick<ThreadGridView, 'key' | 'tones'> {
  const stands = new Set<string>(
    cells.flatMap((cell) => (cell ? (cell.tones.length > 0 ? cell.tones : cell.word) : [])),
  );
  const words = Object.entries(WORDS).flatMap(([word, meaning]) => (stands.has(word) ? [meaning] : []));
  return {
    key: cells.includes(null) ? [...words, EMPTY] : words,
    tones: TONE_ORDER.filter((tone) => stands.has(tone)),
  };
}

interface Cell {
  council: Journey['council'];
  thread: Thread;
  event: EventEntry;
}

function cellOf({ council, thread, event }: Cell): ThreadCell | null {
  const step = thread.steps.find((each) => each.event.id === event.id);
  if (!step) return null;
  return { place: placeOnJourney(council, thread.theme, step), tones: step.tones, word: wordOf(step) };
}

const wordOf = ({ silent, recommendations }: ThreadStep): ThreadCell['word'] =>
  silent.length > 0 ? 'silent' : recommendations.length > 0 ? 'asked' : 'said';
