import { insightsOf } from '../../knowledge/insights.ts';
import type {
  CouncilEntry,
  DisagreementEntry,
  Journey,
  KnowledgeBase,
  SourceEntry,
  TermEntry,
  ThemeEntry,
} from '../../knowledge/knowledge-base.ts';
import { spellInWords, unknownStartInWords } from '../../knowledge/spell-in-words.ts';
import { COUNCIL_KINDS } from '../../model/councils.ts';
import { formatDate } from '../../model/dates.ts';
import { SOURCE_KINDS } from '../../model/source-kinds.ts';
import { HEADINGS } from '../../model/themes.ts';
import { councilNames, dayOf, distinct, filtersOfCouncils, filtersOfEvent, joinedWords } from './context.ts';
import { plainText } from './plain-text.ts';
import type { RecordKind, SearchRecord } from '../record.ts';
import type { SitePage } from './site-pages.ts';

/** What people ask a council’s history for, in words that it need not say. */
const ASKED_OF_JOURNEYS = 'how long in special measures, when left, grades over time, rating history';

type Given = Pick<SearchRecord, 'url' | 'title' | 'text'> & Partial<SearchRecord>;

const record = (kind: RecordKind, given: Given): SearchRecord => ({
  kind,
  council: '',
  event: '',
  date: '',
  tone: '',
  context: '',
  councils: [],
  themes: [],
  day: null,
  ...given,
  filters: { kind: [kind], ...given.filters },
});

export const councilRecord = (kb: KnowledgeBase, { id, url, data, blocks }: CouncilEntry): SearchRecord =>
  record('council', {
    url,
    title: data.name,
    text: plainText(blocks) || `${COUNCIL_KINDS[data.kind]} in ${data.region}.`,
    context: joinedWords([
      data.fullName,
      ...data.aliases,
      COUNCIL_KINDS[data.kind],
      data.region,
      ...data.providers.map((p) => p.name),
    ]),
    councils: [id],
    filters: filtersOfCouncils(kb, [id]),
  });

export const journeyRecord = (kb: KnowledgeBase, { council, url, spells }: Journey): SearchRecord => {
  const [name = ''] = councilNames(kb, [council]);
  return record('journey', {
    url,
    title: `The journey of ${name}`,
    text:
      [
        ...insightsOf(kb)
          .unknownStarts.filter((start) => start.council === council)
          .map((start) => unknownStartInWords(kb, start)),
        ...spells.filter((spell) => spell.council === council).map((spell) => spellInWords(kb, spell)),
      ].join(' ') || `What is known of ${name}, event by event. No overall grade is held here.`,
    council: name,
    context: ASKED_OF_JOURNEYS,
    councils: [council],
    filters: filtersOfCouncils(kb, [council]),
  });
};

export const themeRecord = ({ id, url, data, blocks }: ThemeEntry): SearchRecord =>
  record('theme', {
    url,
    title: data.title,
    text: `${data.summary} ${plainText(blocks)}`.trim(),
    context: joinedWords([HEADINGS[data.heading], ...data.alsoSaid]),
    themes: [id],
    filters: { theme: [id] },
  });

export function sourceRecord(
  kb: KnowledgeBase,
  { url, data, blocks, statements, events }: SourceEntry,
): SearchRecord {
  const councils = councilNames(kb, data.councils);
  return record('source', {
    url,
    title: data.title,
    text: plainText(blocks) || `${SOURCE_KINDS[data.kind].name}. ${data.publisher}.`,
    council: councils.join(', '),
    date: data.published ? formatDate(data.published) : '',
    context: joinedWords([
      data.publisher,
      SOURCE_KINDS[data.kind].name,
      ...events.map((event) => event.name),
    ]),
    councils: data.councils,
    day: dayOf(events[0] ?? null, data.published ?? null),
    filters: {
      ...filtersOfCouncils(kb, data.councils),
      ...filtersOfEvent(events[0] ?? null, data.published ?? null),
      theme: [...new Set(statements.flatMap((statement) => statement.themes))],
    },
  });
}

export const disagreementRecord = (kb: KnowledgeBase, entry: DisagreementEntry): SearchRecord =>
  record('disagreement', {
    url: entry.url,
    title: entry.title,
    text: [...distinct(entry.claims.map((claim) => claim.says)), plainText(entry.blocks)]
      .filter(Boolean)
      .join(' '),
    council: councilNames(kb, [entry.council]).join(),
    councils: [entry.council],
    filters: filtersOfCouncils(kb, [entry.council]),
  });

export const termRecord = (kb: KnowledgeBase, term: TermEntry): SearchRecord =>
  record('term', {
    url: term.url,
    title: term.long ? `${term.term}: ${term.long}` : term.term,
    text: term.meaning,
    context: joinedWords([...term.aliases, ...term.alsoSaid]),
    themes: term.themes,
    filters: { ...filtersOfCouncils(kb, term.councils), theme: term.themes },
  });

export const sitePageRecord = ({ name, url, text, alsoSaid }: SitePage): SearchRecord =>
  record('page', { url, title: name, text, context: joinedWords([...alsoSaid]) });
