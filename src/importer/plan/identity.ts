import { dateSpan, partialDate, type DateSpan, type PartialDate } from '../../model/dates.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';

/** A visit of inspectors, as far as a document tells which it was. */
export interface VisitIdentity {
  id: string | null;
  type: string | null;
  /** Which visit it was, as a letter counts. */
  number: number | null;
  dates: DateSpan | null;
}

/** All that tells one report from another. What a document does not state is null or empty. */
export interface ReportIdentity {
  councils: readonly string[];
  kind: string | null;
  /** The number that the inspectorate gives the file: `…/file/50276411`, `50276411.pdf`. */
  fileNumber: string | null;
  published: PartialDate | null;
  visits: readonly VisitIdentity[];
  title: string | null;
  pages: number | null;
  /** Where its themes and recommendations stand: two documents do not agree in all of it. */
  contents: string;
  /** Whether the contents say enough to tell documents apart by themselves. */
  isTelling: boolean;
}

const LEAST_THEMES = 6;

/** "https://files.ofsted.gov.uk/v1/file/50276411" -> "50276411". */
const numberInAddress = (url: string): string | null =>
  /\/file\/(?<number>\d+)(?:[/?#]|$)/u.exec(url)?.groups?.number ?? null;

/** "Downloads/50276411 (1).pdf" -> "50276411"; null for a name in words. */
export const numberInFileName = (file: string): string | null =>
  /(?:^|[\\/])(?<number>\d{6,12})(?: ?\(\d+\))?\.[a-z]+$/iu.exec(file)?.groups?.number ?? null;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const dateIn = (value: unknown): PartialDate | null => partialDate.safeParse(value).data ?? null;

/** Dates as a file writes them, or as the compiler has read them. */
const spanIn = (value: unknown): DateSpan | null =>
  isFields(value) ? (value as unknown as DateSpan) : (dateSpan.safeParse(value).data ?? null);

const visitIn = (event: Fields): VisitIdentity => ({
  id: textIn(event.id),
  type: textIn(event.type),
  number: numberIn(event.number),
  dates: spanIn(event.dates),
});

/** Themes and places in one order, whatever order the file has them in. */
function contentsOf(fields: Fields): string {
  const mentions = Object.entries(isFields(fields.mentions) ? fields.mentions : {});
  const asked = listIn(fields.recommendations).filter(isFields);
  const places = mentions.map(([theme, at]) => [theme, listIn(at).map(String)] as const);
  return JSON.stringify([
    places.toSorted(([a], [b]) => a.localeCompare(b)),
    asked.map(({ at, themes }) => [String(at), listIn(themes)]),
  ]);
}

/** Front matter of a source, written or compiled, -> what tells it from other reports. Faulty parts count as not stated. */
export function identityOf(frontMatter: object, folder: string): ReportIdentity {
  const fields = frontMatter as Fields;
  const visits = listIn(fields.events).filter(isFields).map(visitIn);
  const named = listIn(fields.councils).filter((name) => typeof name === 'string');
  const mentions = isFields(fields.mentions) ? fields.mentions : {};
  return {
    councils: [...new Set([folder, ...named, ...visits.flatMap(({ id }) => id?.split('/')[0] ?? [])])],
    kind: Object.hasOwn(SOURCE_KINDS, String(fields.kind)) ? textIn(fields.kind) : null,
    fileNumber: numberInAddress(textIn(fields.url) ?? ''),
    published: dateIn(fields.published),
    visits,
    title: textIn(fields.title),
    pages: numberIn(fields.pages),
    contents: contentsOf(fields),
    isTelling: Object.keys(mentions).length >= LEAST_THEMES,
  };
}
