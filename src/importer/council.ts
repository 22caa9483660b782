import { councilKey } from '../model/council-names.ts';
import type { PartialDate } from '../model/dates.ts';
import type { CouncilId } from '../model/ids.ts';
import type { Line } from './lines.ts';
import { comparableText, textOfLines } from './text.ts';

/** What the importer knows of a council. */
export interface RegisteredCouncil {
  id: CouncilId;
  name: string;
  aliases: string[];
  urn: number | null;
  /** The day it was abolished. */
  until: PartialDate | null;
  /** The day it took over from its predecessors. */
  since: PartialDate | null;
  /** The councils that took over its services. */
  successors?: CouncilId[];
}

const TITLE_WORDS =
  /^(?:re-?)?inspection of (?:looked after children services|safeguarding and looked after children(?: services)?)?|^(?:monitoring|focused) visit (?:to|of)|local authority|children'?s (?:social care )?services|children and families trust|children'?s (?:services )?trust|(?:local )?safeguarding children (?:board|partnership)/gu;
/** A council's own words only, without those of a report's title. */
const keyOf = (name: string): string => councilKey(comparableText(name).replace(TITLE_WORDS, ' '));

const covers = (council: RegisteredCouncil, day: PartialDate | null): boolean =>
  day === null ||
  ((council.until === null || day < council.until) && (council.since === null || day >= council.since));

const LONGEST_TITLE = 3;

/** A joint inspection's title ends with the place, "of neglect in Isle of Wight": all that may be its name. */
function jointNames(cover: readonly Line[]): string[] {
  const at = cover.findIndex((line) => /^joint targeted area inspection/iu.test(line.text));
  if (at < 0) return [];
  return Array.from({ length: LONGEST_TITLE }, (_, less) =>
    textOfLines(cover.slice(at, at + LONGEST_TITLE - less)),
  )
    .flatMap((title) => [...title.matchAll(/ (?:in|of)(?= (?<name>[\p{L} ,’&-]{3,60}$))/giu)])
    .flatMap(({ groups }) => groups?.name ?? []);
}

const TITLE_SIZE = 15.5;
const BODY_SIZE = 12.6;
const SAME_SIZE = 0.6;

/** The lines of the title: those in large print, or in the largest where none is large. */
function titleLines(cover: readonly Line[]): Line[] {
  const first = cover.filter((line) => line.page === 1 && !/^\d+$/u.test(line.text));
  const largest = first.reduce((size, line) => Math.max(size, line.size), 0);
  const least = Math.min(TITLE_SIZE, Math.max(largest - SAME_SIZE, BODY_SIZE));
  return first.filter((line) => line.size >= least);
}

/** The names on the cover, the surest first: title, sentence of judgement. */
export function namesOn(cover: readonly Line[]): string[] {
  const large = titleLines(cover);
  const rest = textOfLines(cover.filter((line) => line.page === 1));
  const sentence = /children[’']s services in (?<name>[\p{L} ,’&-]{3,50}?) (?:are|is|require)/iu.exec(rest)
    ?.groups?.name;
  const addressed =
    /visit (?:to|of) (?<name>[\p{L} ,’&-]{3,50}?) (?:local authority )?children[’']s services/iu.exec(rest)
      ?.groups?.name;
  const starts = large.map((_, index) => textOfLines(large.slice(0, large.length - index)));
  return [...starts, ...large.map((line) => line.text), sentence, addressed, ...jointNames(cover)].filter(
    (name): name is string => name !== undefined && name !== '',
  );
}

/** The register, by every name that a council is known by. */
export function indexCouncils(councils: RegisteredCouncil[]): Map<string, RegisteredCouncil[]> {
  const index = new Map<string, RegisteredCouncil[]>();
  for (const council of councils)
    for (const key of new Set([council.name, ...council.aliases].map(keyOf)))
      index.set(key, [...(index.get(key) ?? []), council]);
  return index;
}

/** Why a council that the register has by one of these names is none that a visit on that day was to; null where it has none. */
export function outOfTime(
  names: string[],
  day: PartialDate | null,
  index: Map<string, RegisteredCouncil[]>,
): string | null {
  const [council] = names.flatMap((name) => index.get(keyOf(name)) ?? []);
  if (!council || day === null || covers(council, day)) return null;
  const { name, until, successors = [] } = council;
  if (until === null || day < until) return `${name} has been a council since ${council.since ?? ''} only.`;
  const heirs = successors.length > 0 ? ` Its services passed to ${successors.join(' and ')}.` : '';
  return `${name} was abolished on ${until}, and the visit was on ${day}.${heirs}`;
}

/** The council that a report is about: an exact name of the register on that day, or null. */
export function resolveCouncil(
  names: string[],
  day: PartialDate | null,
  index: Map<string, RegisteredCouncil[]>,
): RegisteredCouncil | null {
  for (const name of names) {
    const found = (index.get(keyOf(name)) ?? []).filter((council) => covers(council, day));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}
