import { createHash } from 'node:crypto';
import type { Journey, SourceEntry } from '../graph/knowledge-base.ts';
import type { Content } from '../load/content.ts';
import { loaded } from './loaded.ts';

const frames = new WeakMap<Content, string>();
const digests = new WeakMap<object, string>();

/**
 * What a page is made of, in a word: while it is the same, the next build takes the page as it was. `parts` are all
 * that the page is given; of everything else it shows no more than `Lookups` hold, and the names that prose is linked
 * by, which are the frame of every key.
 */
export function cacheKey(parts: object[]): string {
  const content = loaded();
  const frame = frames.get(content) ?? digest(frameOf(content));
  frames.set(content, frame);
  return digest([frame, ...parts.map(digestOnce)]);
}

/** Everything but what is said: names, addresses, dates, grades; and the code that makes journeys of events. */
function frameOf({ knowledgeBase: kb, redirects, version }: Content): unknown {
  return [
    version,
    [...kb.councils.values()].map(({ blocks, ...name }) => name),
    [...kb.themes.values()].map(({ blocks, trainers, ...name }) => name),
    [...kb.sources.values()].map(({ blocks, statements, events, ...name }) => name),
    [...kb.events.values()].map(({ statements, ...name }) => name),
    kb.terms,
    kb.measures,
    redirects,
  ];
}

/** All that a journey follows from: its steps and threads follow from its events. */
export const partsOfJourney = ({ steps, threads, ...own }: Journey): object[] => [
  own,
  ...steps.map(({ event }) => event),
];

/** All that the page of a source shows. */
export const partsOfSource = ({ events, ...own }: SourceEntry): object[] => [own, ...events];

/** An event is part of the journeys and the sources that tell it, and of all their threads. */
function digestOnce(part: object): string {
  const known = digests.get(part) ?? digest(part);
  digests.set(part, known);
  return known;
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, listed)).digest('base64url');

/** JSON knows no maps and sets, and would leave out what is in them. */
const listed = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;
