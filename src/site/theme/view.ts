import type { KnowledgeBase, ThemeEntry } from '../../knowledge/knowledge-base.ts';
import { tonesOf, type DatedStatement } from '../../knowledge/statement-index.ts';
import { themeYears } from '../../knowledge/statement-years.ts';
import { addressOf } from '../../model/addresses.ts';
import { yearOf } from '../../model/dates.ts';
import { HEADINGS, wholePhrases } from '../../model/themes.ts';
import type { Tone } from '../../model/tones.ts';
import { heldInWords } from '../../presenters/coverage.ts';
import type { FigureList } from '../../presenters/figures.ts';
import type { Filter } from '../../presenters/filters.ts';
import { councilLink, counted, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { mentionsOn } from '../../presenters/mentions.ts';
import { countedCouncils, goneAmong } from '../../presenters/succession.ts';
import { foundOn, threadsOn } from '../../presenters/thread.ts';
import { tonesInWords } from '../../presenters/tones.ts';
import { proseOf } from '../parts/prose.ts';
import { trainerProse } from '../parts/trainer-prose.ts';
import type { ListedPage, Site } from '../site.ts';
import { themeAgain, type ThemeAgain } from './again.ts';
import { casesOn, type Cases } from './cases.ts';
import { councilsInShort, type CouncilsInShort } from './councils-view.ts';
import { themeContents, type PagePart } from './contents.ts';
import { followedOn, type Followed } from './followed.ts';
import { themeFigures } from './figures-view.ts';
import { statementFilters } from '../parts/statement-filters.ts';
import { statementView } from '../parts/statement.ts';
import { groupsOf, type StatementGroup } from '../parts/statement-groups.ts';
import { withExtent, type NamedCouncils } from './named-councils.ts';
import { praisedFor, type Praised } from './praised.ts';
import { yearRows, type YearRow } from './years.ts';

/** How many of the newest statements stand on the page itself. */
const NEWEST = 30;

/** How many figures stand on it. */
const FIGURES_SHOWN = 15;

/** What the page of a theme shows. */
export interface ThemePage {
  title: string;
  /** Its parts that stand on the page, by their ids. */
  contents: PagePart[];
  kicker: string;
  summary: string;
  /** What belongs under the theme, as HTML. */
  intro: string[];
  figures: ThemeFigure[];
  /** What the evidence says, each sentence with the statements it rests on. `label` stands where it has no tone, or it would be read under the tone above it. */
  synthesis: { says: string; tone: Tone | null; label: string; on: NamedLink[] }[];
  /** Questions followed from one report to the next. */
  followed: Followed[];
  coverage: string;
  praised: Praised | null;
  again: ThemeAgain;
  /** The page of what inspectors found in each council, in order; null where no council has anything. */
  byCouncil: CouncilsInShort | null;
  /** Councils with statements on it at several events. */
  threads: NamedCouncils;
  years: YearRow[];
  newest: StatementGroup[];
  /** How many statements there are in all. */
  total: number;
  filters: Filter[];
  /** Where the filters find all statements. */
  data: string;
  /** The newest of them, how many there are, and the page that has all. */
  figureTable: FigureList & { total: number; url: string };
  /** How many sources speak of it, of how many that were read for themes, and the page that names them. */
  mentions: { url: string; sources: number; of: number; councils: string };
  trainers: string[];
  /** Councils criticised on it and later praised for it. */
  cases: Cases;
  related: NamedLink[];
  feed: NamedLink;
  phrases: string;
}

/** A figure of the first screen, with what it counts. */
interface ThemeFigure {
  text: string;
  of: string;
}

/** Every theme has a page. */
export const themePages = (site: Site): ListedPage<ThemePage>[] =>
  [...site.kb.themes.values()].map((theme) => ({
    params: { theme: theme.id },
    page: () => themePage(site, theme),
  }));

export function themePage(site: Site, theme: ThemeEntry): ThemePage {
  const { kb } = site;
  const { id, data, url } = theme;
  const said = kb.statements.byTheme.get(id) ?? [];
  const page = {
    title: data.title,
    kicker: HEADINGS[data.heading],
    summary: data.summary,
    intro: proseOf(site, theme.blocks, { self: url }),
    figures: figuresOf(kb, said, theme),
    synthesis: synthesisOf(kb, theme),
    followed: followedOn(site, theme),
    coverage: heldInWords(kb),
    praised: praisedFor(kb, id, said),
    again: themeAgain(kb, id),
    byCouncil: councilsInShort(kb, id),
    threads: withExtent(kb, threadsOn(kb, id)),
    years: yearRows(id, themeYears(kb, id)),
    newest: groupsOf(site, said.slice(0, NEWEST), (each) => statementView(site, each, id)),
    total: said.length,
    filters: statementFilters(kb, said),
    data: `/data/themes/${id}.json`,
    figureTable: figureTable(site, theme),
    mentions: mentionCounts(kb, theme),
    cases: casesOn(kb, id),
    trainers: trainerProse(theme).map((content) =>
      site.prose(content, { self: url, found: foundOn(kb, id) }),
    ),
    related: data.related.map((related) => themeLink(kb, related)),
    feed: { name: 'What is new (Atom feed)', url: `${url}feed.atom` },
    phrases: wholePhrases(data).join(', '),
  };
  return { ...page, contents: contentsOf(page) };
}

const contentsOf = (page: Omit<ThemePage, 'contents'>): PagePart[] =>
  themeContents({
    says: page.synthesis.length > 0,
    followed: page.followed.length > 0,
    praised: page.praised !== null,
    years: page.years.length > 0,
    evidence: true,
    again: page.again.reading !== '',
    figures: page.figureTable.total > 0,
    mentions: page.mentions.sources > 0,
    trainers: page.trainers.length + page.cases.shown.length > 0,
  });

/** Each statement by its council and the year it came out. */
function synthesisOf(kb: KnowledgeBase, { data }: ThemeEntry): ThemePage['synthesis'] {
  const { byKey } = kb.statements;
  return data.evidence.map(({ says, tone, on }) => ({
    says,
    tone: tone ?? null,
    label: on.every((key) => byKey.get(key)?.statement.kind === 'recommendation')
      ? 'Asked for'
      : 'No single tone',
    on: [...new Set(on)].flatMap((key) => {
      const dated = byKey.get(key);
      if (!dated) return [];
      const council = councilLink(kb, dated.statement.council).name;
      const year = dated.date ? ` ${yearOf(dated.date)}` : '';
      return [{ name: `${council}${year}`, url: dated.statement.url }];
    }),
  }));
}

function figureTable(site: Site, theme: ThemeEntry): ThemePage['figureTable'] {
  const { rows, order } = themeFigures(site, theme).figures;
  return {
    rows: rows.slice(0, FIGURES_SHOWN),
    order,
    total: rows.length,
    url: addressOf.themeFigures(theme.id),
  };
}

function mentionCounts(kb: KnowledgeBase, theme: ThemeEntry): ThemePage['mentions'] {
  const { sources, of, councils } = mentionsOn(kb, theme);
  const councilsInWords = countedCouncils(
    kb,
    councils.map(({ council }) => council),
  );
  return { sources, of, councils: councilsInWords, url: addressOf.themeReports(theme.id) };
}

/** How many councils and reports speak of it, in how many findings, and since when. */
function figuresOf(kb: KnowledgeBase, said: readonly DatedStatement[], { id }: ThemeEntry): ThemeFigure[] {
  if (said.length === 0) return [];
  const tones = tonesOf(said, id);
  const councils = new Set(said.map(({ statement }) => statement.council));
  const sources = new Set(said.map(({ statement }) => statement.source));
  const years = said.flatMap(({ date }) => (date ? [yearOf(date)] : []));
  const rest = `in ${counted(sources.size, 'source')} with statements on it`;
  return [
    {
      text: counted(councils.size, 'council'),
      of: [goneAmong(kb, councils), rest].filter(Boolean).join(', '),
    },
    { text: counted(tones.length, 'finding'), of: tonesInWords(tones) },
    ...(years.length > 0
      ? [{ text: `Since ${Math.min(...years)}`, of: `the latest is of ${Math.max(...years)}` }]
      : []),
  ];
}
