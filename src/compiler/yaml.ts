import { LineCounter, isMap, isScalar, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import { tooDeep } from './guards.ts';
import { error } from './text.ts';
import { explainYaml } from './yaml-errors.ts';

/** Parsed YAML that knows where each of its parts stands. */
export interface PlacedYaml {
  value: unknown;
  /** Where the value at a path stands; the nearest parent where there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place | null;
  /** Where a key of the map at a path stands. */
  placeOfKey: (path: readonly PropertyKey[], key: string) => Place | null;
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
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const place: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((problem) =>
    syntaxError(problem, place, file),
  );
  const diagnostics = problems.length > 0 ? problems : refusedParts(document, place, file);
  if (diagnostics.length > 0) return { yaml: null, diagnostics };
  const value: unknown = document.toJS();
  return { yaml: { value, ...placesIn(document, place) }, diagnostics };
}

const syntaxError = (problem: YAMLError, place: PlaceAt, file: string): Diagnostic =>
  error({ rule: 'front-matter-syntax', file, place: place(problem.pos[0]), ...explainYaml(problem) });

/** Aliases can be used to explode; a key that JavaScript gives a meaning of its own would vanish unseen. */
function refusedParts(document: Document.Parsed, place: PlaceAt, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
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
