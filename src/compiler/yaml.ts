import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import { error } from './text.ts';

/** Parsed YAML that knows where each of its parts stands. */
export interface PlacedYaml {
  value: unknown;
  /** Where the value at a path stands; the nearest parent where there is none. */
  placeOf: (path: readonly PropertyKey[]) => Place | null;
  /** Where a key of the map at a path stands. */
  placeOfKey: (path: readonly PropertyKey[], key: string) => Place | null;
}

// YAML 1.2 keeps 2018-03-22 and 80_540 as they are written; aliases are refused because they can be used to explode.
const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false } as const;

/** YAML text -> its value and places, or the errors of its syntax. Lines count from the first line of `text`. */
export function parseYaml(text: string, file: string): { yaml: PlacedYaml | null; diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const diagnostics = [...document.errors, ...document.warnings].map((problem) =>
    error({ rule: 'front-matter-syntax', file, place: place(problem.pos[0]), message: sentence(problem.message) }),
  );
  if (diagnostics.length > 0) return { yaml: null, diagnostics };
  return readValue(document, place, file);
}

function readValue(document: Document.Parsed, place: (offset: number) => Place, file: string) {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return { yaml: { value, ...placesIn(document, place) }, diagnostics: [] };
  } catch {
    const message = 'Aliases (*name) are not allowed: write the value out.';
    return { yaml: null, diagnostics: [error({ rule: 'front-matter-syntax', file, place: null, message })] };
  }
}

function placesIn(document: Document.Parsed, place: (offset: number) => Place) {
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
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? place(pair.key.range[0]) : placeOf(path);
  };
  return { placeOf, placeOfKey };
}

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);
