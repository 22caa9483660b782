import type { LineData } from '../../charts/line-data.ts';
import { hasComparison, hasPack } from '../../knowledge/addresses.ts';
import type { CouncilEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Finding, Statement } from '../../knowledge/statement.ts';
import { addressOf } from '../../model/addresses.ts';
import { COUNCIL_KINDS } from '../../model/councils.ts';
import { formatDate } from '../../model/dates.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { Tone } from '../../model/tones.ts';
import { shortCitation } from '../../presenters/citations.ts';
import { councilFacts, councilView, type CouncilView, type Fact } from '../../presenters/council.ts';
import type { Currency } from '../../presenters/currency.ts';
import { lineData, readingOf } from '../../presenters/journey-chart.ts';
import { judgementCaption, judgementRows, type JudgementRow } from '../../presenters/judgements.ts';
import { missingFrom, type MissingLine } from '../../presenters/journey.ts';
import { counted, type NamedLink } from '../../presenters/lookups.ts';
import { placeLines, type PlaceLine } from '../../presenters/mentions.ts';
import { endInWords, inheritanceInWords, type LinkedWords } from '../../presenters/succession.ts';
import { threadLink } from '../../presenters/thread.ts';
import { toneOn } from '../../model/statements.ts';
import { proseOf } from '../parts/prose.ts';
import { sourceRow, type SourceRow } from '../parts/source-row.ts';
import { statementView, type StatementView } from '../parts/statement.ts';
import type { ListedPage, Site } from '../site.ts';
import { councilAsked, linkToEvent, type CouncilAsked } from './asked.ts';
import { takenOver, type TakenOver } from './taken-over.ts';

/** What the page of a council shows. */
export interface CouncilPage extends CouncilAsked {
  name: string;
  description: string;
  kicker: string;
  /** When it was abolished or is to be, and who follows; null where no end is known. */
  end: LinkedWords[] | null;
  intro: string[];
  latest: LatestJudgements | null;
  /** What is said where no judgement is held. */
  noJudgement: string;
  line: { title: string; reading: string; data: LineData } | null;
  journeyUrl: string;
  /** What came to it from councils that are gone. */
  takenOver: TakenOver;
  findings: LatestFindings | null;
  themes: { name: string; url: string; tones: Tone[] }[];
  spoken: { source: NamedLink; lines: PlaceLine[] } | null;
  sources: SourceRow[];
  missing: MissingLine | null;
  facts: Fact[];
  /** Other pages on the council: they stand under its name. */
  ways: NamedLink[];
  /** Lists and searches within it. */
  more: NamedLink[];
  feed: NamedLink;
}

interface LatestJudgements {
  event: NamedLink;
  currency: Currency | undefined;
  caption: string;
  rows: JudgementRow[];
}

/** What inspectors found at the latest inspection, apart by tone. */
export interface LatestFindings {
  event: NamedLink;
  groups: { label: string; statements: StatementView[] }[];
}

/** Every council has a page. */
export const councilPages = (site: Site): ListedPage<CouncilPage>[] =>
  [...site.kb.councils.values()].map((council) => ({
    params: { council: council.id },
    page: () => councilPage(site, council),
  }));

export function councilPage(site: Site, council: CouncilEntry): CouncilPage {
  const { kb } = site;
  const { name, kind, region } = council.data;
  const view = councilView(kb, council);
  return {
    name,
    description: `What inspectors found in ${name}’s children’s services: judgements, journey, themes and sources.`,
    kicker: `${COUNCIL_KINDS[kind]}, ${region}`,
    end: endInWords(kb, council.id),
    intro: proseOf(site, council.blocks, { self: council.url, council: council.id }),
    latest: latestOf(view),
    noJudgement: [`No judgement on ${name} is held here.`, inheritanceInWords(kb, council.id)]
      .filter(Boolean)
      .join(' '),
    line: lineOf(site, view),
    journeyUrl: view.journey.url,
    ...councilAsked(site, view),
    takenOver: takenOver(site, council),
    findings: findingsOf(site, view),
    themes: view.themes.map(({ theme, findings }) => ({
      ...threadLink(kb, view.journey, theme),
      tones: findings.map((finding) => toneOn(finding, theme)),
    })),
    spoken: spokenOf(view),
    sources: view.sources.map((source) => sourceRow(kb, source)),
    missing: missingFrom(view.journey, kb),
    facts: [
      ...councilFacts(kb, council),
      ...(wasAsked(kb, council)
        ? []
        : [{ label: 'What inspectors asked for', text: 'No recommendation is held here' }]),
    ],
    ways: waysOf(view),
    more: searchesOf(kb, council),
    feed: { name: 'Follow what is new (Atom feed)', url: `${council.url}feed.atom` },
  };
}

function waysOf({ council, journey }: CouncilView): NamedLink[] {
  const { id, data } = council;
  return [
    { name: `The whole journey of ${data.name}`, url: journey.url },
    ...(hasPack(council, journey) ? [{ name: 'Scrutiny pack for members', url: addressOf.pack(id) }] : []),
    ...(hasComparison(council)
      ? [{ name: 'Beside its statistical neighbours', url: addressOf.comparison(id) }]
      : []),
  ];
}

const wasAsked = ({ statements }: KnowledgeBase, { id }: CouncilEntry): boolean =>
  statements.byCouncil.get(id)?.some(({ statement }) => statement.kind === 'recommendation') ?? false;

function searchesOf(kb: KnowledgeBase, council: CouncilEntry): NamedLink[] {
  const { id } = council;
  const { name, neighbours } = council.data;
  const within = (ids: readonly string[]) =>
    `${SECTIONS.search.url}?${ids.map((each) => `council=${each}`).join('&')}`;
  return [
    ...(wasAsked(kb, council)
      ? [{ name: 'Everything that it was asked for', url: `${SECTIONS.recommendations.url}?council=${id}` }]
      : []),
    { name: `Search within ${name}`, url: within([id]) },
    ...(neighbours.length > 0
      ? [{ name: 'Search within it and its statistical neighbours', url: within([id, ...neighbours]) }]
      : []),
  ];
}

function latestOf({ latest, before, currency }: CouncilView): LatestJudgements | null {
  if (!latest) return null;
  const published = latest.published && `report of ${formatDate(latest.published)}`;
  return {
    event: { name: [latest.name, published].filter(Boolean).join(', '), url: latest.url },
    currency,
    caption: judgementCaption(latest),
    rows: judgementRows(latest, before),
  };
}

function lineOf({ kb }: Site, { council, journey }: CouncilView): CouncilPage['line'] {
  const data = lineData(journey, kb);
  if (data.grades.length + data.ungraded.length === 0) return null;
  const title = `Overall grades of ${council.data.name} over the years`;
  return { title, reading: readingOf(journey, kb), data };
}

const GROUPS: { tones: Tone[]; noun: string }[] = [
  { tones: ['concern'], noun: 'concern' },
  { tones: ['mixed', 'progress'], noun: 'mixed or progress' },
  { tones: ['strength'], noun: 'strength' },
];

function findingsOf(site: Site, { latest }: CouncilView): LatestFindings | null {
  const findings = latest?.statements.filter(isFinding) ?? [];
  if (!latest || findings.length === 0) return null;
  return {
    event: linkToEvent(latest),
    groups: GROUPS.map(({ tones, noun }) => {
      const members = findings.filter(({ tone }) => tones.includes(tone));
      const label = noun.includes(' ') ? `${members.length} ${noun}` : counted(members.length, noun);
      return { label, statements: members.map((finding) => statementView(site, finding)) };
    }).filter(({ statements }) => statements.length > 0),
  };
}

const isFinding = (statement: Statement): statement is Finding => statement.kind === 'finding';

function spokenOf({ spoken, themes }: CouncilView): CouncilPage['spoken'] {
  if (!spoken || themes.length > 0) return null;
  const { source, rows } = spoken;
  return { source: { name: shortCitation(source), url: source.url }, lines: placeLines(source, rows) };
}
