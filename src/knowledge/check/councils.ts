import type { CompiledCouncil } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';

/** One council under two ids: the same name, whoever says it, or the same code, unless the one took over from the other. */
export function checkCouncils(councils: readonly CompiledCouncil[]): Diagnostic[] {
  const first = new Map<string, CompiledCouncil>();
  return councils.flatMap((council) =>
    [...new Set(marksOf(council))].flatMap((mark) => {
      const twin = first.get(mark);
      if (!twin) return (first.set(mark, council), []);
      if (twin === council || isLinked(council, twin)) return [];
      return error({
        rule: 'duplicate-id',
        file: council.file,
        place: null,
        message: `“${mark}” stands for ${twin.data.name} as well: a council has one file, and a name or code means one council.`,
        related: [{ file: twin.file, place: null, message: twin.data.name }],
      });
    }),
  );
}

const marksOf = ({
  data: { name, fullName = name, aliases, alsoSaid, codes },
}: CompiledCouncil): string[] => [
  ...[name, fullName, ...aliases, ...alsoSaid].map((each) => each.toLowerCase().replace(/\s+/gu, ' ')),
  ...Object.entries(codes).map(([key, code]) => `${key} ${code}`),
];

/** A council that goes on under another id keeps its codes. */
const isLinked = (a: CompiledCouncil, b: CompiledCouncil): boolean =>
  [...a.data.predecessors, ...a.data.successors].some(({ council }) => council === b.id);
