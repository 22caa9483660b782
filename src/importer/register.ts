import type { CompiledCouncil } from '../compiler/compiled.ts';
import type { RegisteredCouncil } from './council.ts';

/** A council of the content, as the importer knows it. */
export const registered = ({ id, data }: CompiledCouncil): RegisteredCouncil => ({
  id,
  name: data.name,
  aliases: [...data.aliases, ...(data.fullName ? [data.fullName] : [])],
  urn: data.codes.urn ?? null,
  until: data.until ?? null,
  since: data.predecessors[0]?.date ?? null,
  successors: data.successors.map(({ council }) => council),
});
