import type { KnowledgeBase } from '../graph/knowledge-base.ts';
import { readablePhrases } from '../model/themes.ts';
import type { Name, SearchNames } from './names.ts';
import { councilNames, eventDate, joined } from './context.ts';
import type { SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';
import { isNumber, normalise, tokens } from './words.ts';

const SHORTEST = 3;

const wordsOf = ({ title, text, council, event, date, context }: SearchRecord): string[] =>
  tokens([title, text, council, event, date, context].join(' ').replaceAll('"', ' '))
    .flatMap((word) => word.split(/['-]/u))
    .filter((word) => word.length >= SHORTEST && !isNumber(word));

/** Every word that the index holds, the commonest first. */
function vocabularyOf(records: SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const word of records.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

const namesOf = (kb: KnowledgeBase): Name[] => [
  ...[...kb.councils.values()].map(({ data, url }) => ({
    name: data.name,
    kind: 'council' as const,
    url,
    also: data.aliases,
  })),
  ...[...kb.themes.values()].map(({ data, url }) => ({
    name: data.title,
    kind: 'theme' as const,
    url,
    also: readablePhrases(data),
  })),
  ...kb.terms.map(({ term, long, url, aliases }) => ({
    name: term,
    kind: 'term' as const,
    url,
    also: [...(long ? [long] : []), ...aliases.filter((alias) => alias !== long)],
  })),
  ...[...kb.events.values()].map((event) => ({
    name: joined([event.name, ...councilNames(kb, event.councils), eventDate(event)], ', '),
    kind: 'event' as const,
    url: event.url,
    also: [],
  })),
  ...[...kb.sources.values()].map(({ data, url }) => ({
    name: data.title,
    kind: 'source' as const,
    url,
    also: [],
  })),
];

/** What the search page needs besides the index: names to jump to, words to correct typing by, initials spelt out. */
export const searchNames = (kb: KnowledgeBase): SearchNames => ({
  names: namesOf(kb),
  vocabulary: vocabularyOf(searchRecords(kb)).join(' '),
  initials: Object.fromEntries(
    kb.terms.flatMap(({ term, long }) => (long ? [[normalise(term), normalise(long)]] : [])),
  ),
});
