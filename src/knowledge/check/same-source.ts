import type { CompiledSource } from '../../compiler/compiled.ts';
import { isExactDate } from '../../model/dates.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { declaredIn, faultOfFact, isOwnReport } from './fact.ts';

/** One report or piece in two files: all that it says would count twice. `sources` in order. */
export function checkSameSource(sources: readonly CompiledSource[]): Diagnostic[] {
  const firsts = new Map<string, CompiledSource>();
  return sources.flatMap((source) => {
    const marks = marksOf(source);
    const mark = marks.find(({ key }) => firsts.has(key));
    const twin = mark && firsts.get(mark.key);
    for (const { key } of marks) if (!firsts.has(key)) firsts.set(key, source);
    return twin ? [twinOf(source, twin, mark)] : [];
  });
}

/** What two sources cannot have in common: for each council, because one piece on several has a file for each. */
interface Mark {
  key: string;
  path: string;
  what: string;
}

const marksOf = (source: CompiledSource): Mark[] => [
  ...ownReport(source),
  ...source.data.councils.flatMap((council) => [...address(source, council), ...heading(source, council)]),
];

const ownReport = (source: CompiledSource): Mark[] =>
  declaredIn([source])
    .filter(isOwnReport)
    .map(({ event: { id } }) => ({
      key: ['event', id, source.data.kind, source.data.publisher].join('\n'),
      path: 'events.0.id',
      what: `The report of ${source.data.publisher} on “${id}”`,
    }));

function address({ data: { url } }: CompiledSource, council: string): Mark[] {
  if (url === undefined) return [];
  const { host, pathname, search } = new URL(url);
  const key = ['url', council, host.replace(/^www\./u, ''), pathname.replace(/\/+$/u, ''), search].join('\n');
  return [{ key, path: 'url', what: 'The source with this address' }];
}

function heading({ data: { title, publisher, published } }: CompiledSource, council: string): Mark[] {
  // Of one month or year there may be several minutes of one name.
  if (published === undefined || !isExactDate(published)) return [];
  const key = ['title', council, title, publisher, published].join('\n');
  return [{ key, path: 'title', what: 'A source with this title, publisher and day' }];
}

function twinOf(source: CompiledSource, twin: CompiledSource, { path, what }: Mark): Diagnostic {
  const message = `${what} is in ${twin.file} already: is it the same? Then keep one of the two files.`;
  const place = twin.places[path] ?? null;
  return faultOfFact('same-source', { source, path }, message, {
    related: [{ file: twin.file, place, message: twin.data.title }],
  });
}
