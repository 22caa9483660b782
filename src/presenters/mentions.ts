import { askedFor } from '../knowledge/insights/recommendation-themes.ts';
import type { KnowledgeBase, SourceEntry, ThemeEntry } from '../knowledge/knowledge-base.ts';
import { sourcesMentioning } from '../knowledge/theme-sources.ts';
import { yearOf } from '../model/dates.ts';
import type { CouncilId, ThemeId } from '../model/ids.ts';
import { once } from '../model/once.ts';
import { councilLink, themeLink, type Lookups, type NamedLink } from './lookups.ts';

/** Where something stands in the original: "12" is a paragraph, "p3" a page. */
interface PlaceRow extends NamedLink {
  places: string[];
}

const mostFirst = (a: PlaceRow, b: PlaceRow): number =>
  b.places.length - a.places.length || a.name.localeCompare(b.name);

/** Where each theme is spoken of in a source, the most spoken of first. */
export const mentionRows = (kb: Lookups, { data }: SourceEntry): PlaceRow[] =>
  Object.entries(data.mentions)
    .map(([theme, places]) => ({ ...themeLink(kb, theme as ThemeId), places: places ?? [] }))
    .sort(mostFirst);

/** Where a source asks for something on each theme, what it asks for most first. */
export function askedRows(kb: Lookups, { data }: SourceEntry): PlaceRow[] {
  const themes = [...new Set(data.recommendations.flatMap((item) => item.themes))];
  return themes
    .map((theme) => ({
      ...themeLink(kb, theme),
      places: data.recommendations.filter((item) => item.themes.includes(theme)).map(({ at }) => at),
    }))
    .sort(mostFirst);
}

const isPage = (place: string): boolean => place.startsWith('p');

/** Paragraphs in a phrase, and pages one by one, as these can be linked to; each place once. */
export const placesOf = (places: string[]): { paragraphs: string; pages: string[] } => {
  const once = [...new Set(places)];
  const paragraphs = once.filter((place) => !isPage(place));
  const noun = paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
  return {
    paragraphs: paragraphs.length > 0 ? `${noun} ${paragraphs.join(', ')}` : '',
    pages: once.filter(isPage).map((place) => place.slice(1)),
  };
};

const PDF = /\.pdf(?:$|[?#])|^https:\/\/files\.ofsted\.gov\.uk\//iu;

/** A page of the original, where that is a report and a PDF; its printed number may be another. */
export const pageUrl = ({ data: { kind, url } }: SourceEntry, page: string): string | null =>
  kind === 'inspection-report' && url && PDF.test(url) ? `${url}#page=${page}` : null;

/** A theme in a table of places: paragraphs in a phrase, and pages one by one, linked where the original can be opened there. */
export interface PlaceLine extends NamedLink {
  count: number;
  where: { name: string; url: string | null }[];
}

export const placeLines = (source: SourceEntry, rows: readonly PlaceRow[]): PlaceLine[] =>
  rows.map(({ name, url, places }) => {
    const { paragraphs, pages } = placesOf(places);
    const linked = pages.map((page) => ({ name: `page ${page}`, url: pageUrl(source, page) }));
    return {
      name,
      url,
      count: places.length,
      where: [...(paragraphs ? [{ name: paragraphs, url: null }] : []), ...linked],
    };
  });

interface CouncilMentions {
  council: CouncilId;
  name: string;
  reports: { label: string; url: string; places: number }[];
}

const wasRead = ({ data }: SourceEntry): boolean => Object.keys(data.mentions).length > 0;

/** Which sources speak of a theme; `of` counts those that were read for themes. */
export interface ThemeMentions {
  councils: CouncilMentions[];
  sources: number;
  of: number;
}

/** The sources that speak of a theme, by council, oldest first; `of` counts those that were read for themes. */
export function mentionsOn(kb: KnowledgeBase, { id }: ThemeEntry): ThemeMentions {
  const sources = sourcesMentioning(kb, id);
  const byCouncil = Map.groupBy(sources, ({ data }) => data.councils[0]);
  const councils = [...kb.councils.keys()].filter((council) => byCouncil.has(council));
  return {
    councils: councils.map((council) => ({
      council,
      name: councilLink(kb, council).name,
      reports: (byCouncil.get(council) ?? []).map(({ url, data }) => ({
        label: data.published ? String(yearOf(data.published)) : 'undated',
        url,
        places: data.mentions[id]?.length ?? 0,
      })),
    })),
    sources: sources.length,
    of: readSources(kb),
  };
}

const readSources = once(({ sources }: KnowledgeBase) => sources.values().filter(wasRead).toArray().length);

/** The newest report of a list that says what must improve, by theme; null where its recommendations are told in full. */
export function askedByTheme(kb: Lookups, newestFirst: SourceEntry[]) {
  const source = newestFirst.find(
    (each) => each.data.kind === 'inspection-report' && askedFor(each).length > 0,
  );
  const told = source?.statements.some(({ kind }) => kind === 'recommendation') ?? true;
  return source && !told ? { source, rows: askedRows(kb, source), items: source.data.recommendations } : null;
}

/** The themes that the newest report of a list speaks of most. */
export function spokenOf(kb: Lookups, newestFirst: SourceEntry[]) {
  const source = newestFirst.find((each) => each.data.kind === 'inspection-report' && wasRead(each));
  return source ? { source, rows: mentionRows(kb, source).slice(0, 10) } : null;
}
