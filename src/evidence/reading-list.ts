import type { Compilation, CompiledSource, StatementNode } from '../compiler/compiled.ts';
import type { FullText } from '../importer/full-text.ts';
import type { Place } from '../model/diagnostics.ts';
import type { SourceId } from '../model/ids.ts';
import { bookOf, numbersIn, textAt, type Book, type Whereabouts } from './book.ts';
import { evaluatedParagraphs } from './coverage.ts';
import { absolutesBeyond, qualifiersLost } from './reading-words.ts';

/** What a second reader looks at in a digest: each entry is mended or is right. */
export const READING_LISTS = {
  recommendations: 'Recommendations that are not in words',
  paragraphs: 'Paragraphs that evaluate something and that no finding rests on',
  absolutes: 'Absolute words that the paragraphs do not have',
  qualifiers: 'Qualifiers of the paragraphs that the statement does not have',
  themes: 'Themes that none of the paragraphs speaks of',
} as const;
export type ReadingListName = keyof typeof READING_LISTS;

export interface ReadingNote {
  list: ReadingListName;
  file: string;
  place: Place | null;
  message: string;
}

type Finding = Extract<StatementNode, { kind: 'finding' }>;
interface Read {
  source: CompiledSource;
  text: FullText;
  book: Book;
}

/** The lists for every source that has a digest and whose text is at hand. */
export const readingNotes = (
  files: readonly Compilation[],
  texts: ReadonlyMap<SourceId, FullText>,
): ReadingNote[] =>
  files.flatMap(({ compiled }) => {
    const text = compiled?.kind === 'source' ? texts.get(compiled.id) : undefined;
    if (compiled?.kind !== 'source' || !text || findingsOf(compiled).length === 0) return [];
    return notesOn({ source: compiled, text, book: bookOf(text) });
  });

const findingsOf = ({ statements }: CompiledSource): Finding[] =>
  statements.filter((node) => node.kind === 'finding');

function notesOn(read: Read): ReadingNote[] {
  const { source } = read;
  return [
    ...whole('recommendations', source, unansweredItems(source)),
    ...whole('paragraphs', source, uncovered(read)),
    ...findingsOf(source).flatMap((finding) => notesOnFinding(finding, read)),
  ];
}

/** One note for the whole source, naming all that is listed. */
const whole = (
  list: 'recommendations' | 'paragraphs',
  { file }: CompiledSource,
  named: string[],
): ReadingNote[] =>
  named.length === 0 ? [] : [{ list, file, place: null, message: `${NOUNS[list]} ${named.join(', ')}` }];

const NOUNS = { recommendations: 'Items', paragraphs: 'Paragraphs' } as const;

function unansweredItems({ data, statements }: CompiledSource): string[] {
  const answered = new Set(statements.map((node) => (node.kind === 'recommendation' ? node.item : null)));
  return data.recommendations
    .map((_, index) => index + 1)
    .filter((item) => !answered.has(item))
    .map(String);
}

function uncovered({ source, text }: Read): string[] {
  const covered = new Set(source.statements.flatMap(({ para }) => numbersIn(para)));
  return evaluatedParagraphs(text).filter((number) => !covered.has(number));
}

function notesOnFinding(finding: Finding, { source, book }: Read): ReadingNote[] {
  const at: Whereabouts = { paragraphs: numbersIn(finding.para), pages: numbersIn(finding.page) };
  const cited = textAt(at, book);
  if (cited === '') return [];
  const note = (list: ReadingListName, words: string[]): ReadingNote[] =>
    words.map((word) => ({
      list,
      file: source.file,
      place: finding.place,
      message: `“${finding.id}”: ${word}`,
    }));
  return [
    ...note('absolutes', absolutesBeyond(finding.text, cited)),
    ...note('qualifiers', joined(at.paragraphs.length > 0 ? qualifiersLost(finding.text, cited) : [])),
    ...note('themes', themesUnspoken(finding, at, source)),
  ];
}

const joined = (words: string[]): string[] => (words.length === 0 ? [] : [words.join(', ')]);

/** Themes of a finding that the importer found at none of its places; nothing where it found no theme at all. */
function themesUnspoken(
  finding: Finding,
  { paragraphs, pages }: Whereabouts,
  { data }: CompiledSource,
): string[] {
  if (Object.keys(data.mentions).length === 0) return [];
  const places = new Set([...paragraphs, ...pages.map((page) => `p${page}`)]);
  return finding.themes.filter((theme) => !data.mentions[theme]?.some((place) => places.has(place)));
}
