import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Scalar, YAMLError, YAMLMap, YAMLSeq } from 'yaml';
import { error, type Diagnostic, type Place } from '../model/diagnostics.ts';
import { tooDeep } from './guards.ts';
import { explainYaml, isUnclosed } from './yaml-errors.ts';

/** Parsed YAML that knows where each of its parts stands. */
export interface PlacedYaml {
  value: unknown;
  /** Where the value at a path stands; the nearest parent where there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place | null;
  /** Where a key of the map at a path stands. */
  placeOfKey: (path: readonly PropertyKey[], key: string) => Place | null;
  /** The words of the value at a path as they stand in the file: `0x1F`, `"2"`; null for lists, keys and what is not there. */
  writtenAt: (path: readonly PropertyKey[]) => string | null;
}

type PlaceAt = (offset: number) => Place;

// YAML 1.2 keeps 2018-03-22 and 80_540 as they are written.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** YAML text -> its value and places, or the errors of its syntax. Lines count from the first line of `text`. */
export function parseYaml(text: string, file: string): ReturnType<typeof read> {
  try {
    return read(text, file);
  } catch (problem) {
    // Deep nesting that the guard cannot see overflows the stack of the parser.
    if (!(problem instanceof RangeError)) throw problem;
    return { yaml: null, diagnostics: [tooDeep({ path: file, text }, { line: 1, column: 1 })] };
  }
}

function read(text: string, file: string): { yaml: PlacedYaml | null; diagnostics: Diagnostic[] } {
  const document = parseDocument(text, OPTIONS);
  const place = placesOf(text);
  const problems = [...document.errors, ...document.warnings].map((problem) =>
    syntaxError(problem, { document, place, file }),
  );
  const refused = problems.length > 0 ? firstOfEachPlace(problems) : refusedParts(document, place, file);
  const diagnostics = refused.length > 0 ? refused : lostParts({ document, place, file }, text);
  if (diagnostics.length > 0) return { yaml: null, diagnostics };
  const value: unknown = document.toJS();
  return { yaml: { value, ...placesIn(document, place), writtenAt: wordsIn(document, text) }, diagnostics };
}

/** Lines and columns of offsets. The parser's own counter loses lines where it recovers from an error. */
function placesOf(text: string): PlaceAt {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    const within = Math.min(offset, text.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}

/** One slip makes the parser stumble on; what it says after the first few is of no help. */
const MOST = 8;

const firstOfEachPlace = (problems: readonly Diagnostic[]): Diagnostic[] =>
  [...Map.groupBy(problems, ({ place }) => `${place?.line}:${place?.column}`).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, MOST);

interface Found {
  document: Document.Parsed;
  place: PlaceAt;
  file: string;
}

const syntaxError = (problem: YAMLError, { document, place, file }: Found): Diagnostic =>
  error({
    rule: 'front-matter-syntax',
    file,
    place: place(openingOf(problem, document) ?? problem.pos[0]),
    ...explainYaml(problem),
  });

/** What is never closed is told of where it opens: the parser finds out at the end of the text only. */
function openingOf(problem: YAMLError, document: Document.Parsed): number | null {
  if (!isUnclosed(problem)) return null;
  let opening: number | null = null;
  const look = (_: unknown, node: Scalar | YAMLMap | YAMLSeq) => {
    const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : node.flow;
    const { range } = node;
    if (isOpen && range && range[0] < problem.pos[0] && range[1] >= problem.pos[0] - 1) opening ??= range[0];
  };
  visit(document, { Scalar: look, Map: look, Seq: look });
  return opening;
}

const TOLD = 3;

/** Aliases can be used to explode; a key that JavaScript gives a meaning of its own would vanish unseen. */
function refusedParts(document: Document.Parsed, place: PlaceAt, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let aliases = 0;
  visit(document, {
    Alias: (_, { source, range }) => {
      aliases += 1;
      if (aliases > TOLD) return;
      const message = `“*${source}” repeats a value from elsewhere, which is not allowed: write the value out.`;
      diagnostics.push(error({ rule: 'front-matter-syntax', file, place: place(range?.[0] ?? 0), message }));
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const message = 'There is no key “__proto__”: take it away.';
      diagnostics.push(error({ rule: 'unknown-key', file, place: place(key.range?.[0] ?? 0), message }));
    },
  });
  return diagnostics;
}

/** What stands in the file and would not be kept: words after a value that YAML takes for a comment, and the second of two. */
function lostParts({ document, place, file }: Found, text: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const tell = (offset: number, message: string, expected: string[] = []) =>
    diagnostics.push(error({ rule: 'front-matter-syntax', file, place: place(offset), message, expected }));
  visit(document, {
    Scalar: (_, { range, type }) => {
      const comment = range && type === 'PLAIN' ? commentAfter(text, range[1]) : null;
      if (!comment || !range) return;
      const message = `“${comment.slice(0, 40)}” is a comment, which no one would see: put the value in quotation marks, or the comment on a line of its own.`;
      tell(range[1] + 1, message, [`"${text.slice(range[0], range[1])} ${comment}"`]);
    },
    Seq: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const item of items.filter(isScalar)) {
        if (seen.has(item.value))
          tell(
            item.range?.[0] ?? 0,
            `“${String(item.value)}” stands in this list twice: keep one of the two.`,
          );
        seen.add(item.value);
      }
    },
  });
  return diagnostics;
}

/** `A # letter`: what follows the value on its line. */
function commentAfter(text: string, offset: number): string | null {
  const end = text.indexOf('\n', offset);
  const rest = text.slice(offset, end < 0 ? undefined : end).trim();
  return rest.startsWith('#') ? rest : null;
}

const wordsIn =
  (document: Document.Parsed, text: string) =>
  (path: readonly PropertyKey[]): string | null => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isScalar(node) && node.range ? text.slice(node.range[0], node.range[1]) : null;
  };

function placesIn(document: Document.Parsed, place: PlaceAt) {
  const placeOf = (path: readonly PropertyKey[]): Place | null => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return place(range[0]);
    }
    return null;
  };
  const placeOfKey = (path: readonly PropertyKey[], key: string): Place | null => {
    const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path);
  };
  return { placeOf, placeOfKey };
}
