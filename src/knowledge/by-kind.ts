import type { Compiled } from '../compiler/compiled.ts';

/** Compiled files, by what they are. */
export type ByKind = { [Kind in Compiled['kind']]: Extract<Compiled, { kind: Kind }>[] };

/** Sorts compiled files by what they are. */
export function byKind(compiled: readonly Compiled[]): ByKind {
  const kinds: ByKind = {
    council: [],
    theme: [],
    source: [],
    disagreement: [],
    glossary: [],
    measures: [],
    register: [],
    corrections: [],
  };
  for (const document of compiled) (kinds[document.kind] as Compiled[]).push(document);
  return kinds;
}
