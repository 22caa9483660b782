import type { Compiled } from '../compiler/compiled.ts';
import { CONTENT_KIND_NAMES } from '../model/content-kinds.ts';

/** Compiled files, by what they are. */
export type ByKind = { [Kind in Compiled['kind']]: Extract<Compiled, { kind: Kind }>[] };

/** Sorts compiled files by what they are. */
export function byKind(compiled: readonly Compiled[]): ByKind {
  const kinds = Object.fromEntries(CONTENT_KIND_NAMES.map((kind) => [kind, []])) as unknown as ByKind;
  for (const document of compiled) (kinds[document.kind] as Compiled[]).push(document);
  return kinds;
}
