import type { KnowledgeBase, SourceEntry } from '../../knowledge/knowledge-base.ts';
import { formatDate } from '../../model/dates.ts';
import type { SourceId } from '../../model/ids.ts';
import { councilNames, dayOf, filtersOfCouncils, filtersOfEvent, joinedWords } from './context.ts';
import type { SearchRecord } from '../record.ts';

/** A report in its own words. */
export interface ReportText {
  sections: { title: string; paragraphs: { id: string; page: string; text: string }[] }[];
}

/** What is shorter is a heading, a name or a line of a table. */
const FEWEST_WORDS = 8;

/** Every paragraph of the reports whose words may be shown -> its record: it opens at the paragraph on its source’s page. */
export const paragraphRecords = (
  kb: KnowledgeBase,
  textOf: (source: SourceId) => ReportText | null,
): SearchRecord[] =>
  [...kb.sources.values()].flatMap((source) => {
    const common = commonOf(kb, source);
    const sections = textOf(source.id)?.sections ?? [];
    return sections.flatMap(({ title, paragraphs }) =>
      paragraphs
        .filter(({ text }) => text.split(' ').length >= FEWEST_WORDS)
        .map((paragraph) => ({
          ...common,
          ...ownOf(source, common, paragraph),
          context: joinedWords([title, common.context]),
        })),
    );
  });

/** What all paragraphs of a report share. */
function commonOf(kb: KnowledgeBase, { data, events }: SourceEntry) {
  const event = events[0] ?? null;
  const published = data.published ?? null;
  return {
    kind: 'paragraph',
    council: joinedWords(councilNames(kb, data.councils), ', '),
    event: event?.name ?? '',
    date: published ? formatDate(published) : '',
    tone: '',
    context: data.title,
    councils: data.councils,
    themes: [],
    day: dayOf(event, published),
    filters: {
      ...filtersOfCouncils(kb, data.councils),
      ...filtersOfEvent(event, published),
      kind: ['paragraph'],
    },
  } satisfies Partial<SearchRecord>;
}

/** "Leeds, paragraph 14"; one that the report does not number is called by its page. */
const ownOf = (
  { url }: SourceEntry,
  { council }: Pick<SearchRecord, 'council'>,
  { id, page, text }: ReportText['sections'][number]['paragraphs'][number],
): Pick<SearchRecord, 'url' | 'title' | 'text'> => ({
  url: `${url}#para-${id}`,
  title: joinedWords(
    [council, /^\d/u.test(id) ? `paragraph ${id.split('-')[0] ?? ''}` : `page ${page}`],
    ', ',
  ),
  text,
});
