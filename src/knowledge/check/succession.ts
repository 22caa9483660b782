import type { CompiledCouncil } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { CouncilId } from '../../model/ids.ts';

const MIRROR = { predecessors: 'successors', successors: 'predecessors' } as const;

/** A council that names its successor must be named by it as predecessor, with the same date. */
export function checkSuccession(councils: ReadonlyMap<CouncilId, CompiledCouncil>): Diagnostic[] {
  return [...councils.values()].flatMap((council) =>
    (['predecessors', 'successors'] as const).flatMap((side) =>
      council.data[side].flatMap(({ council: other, date }, index) => {
        const twin = councils.get(other);
        const mirrored = twin?.data[MIRROR[side]].some(
          (item) => item.council === council.id && item.date === date,
        );
        return twin && !mirrored ? [mismatch({ council, twin, side, index, date })] : [];
      }),
    ),
  );
}

interface Mismatch {
  council: CompiledCouncil;
  twin: CompiledCouncil;
  side: keyof typeof MIRROR;
  index: number;
  date: string;
}

function mismatch({ council, twin, side, index, date }: Mismatch): Diagnostic {
  const message = `“${twin.id}” is among the ${side} here, from ${date}; its own file does not say the same of “${council.id}”.`;
  const expected = [`${MIRROR[side]}: [{ council: ${council.id}, date: ${date} }] (in ${twin.file})`];
  return error({
    rule: 'succession-mismatch',
    file: council.file,
    place: council.successionPlaces[side][index] ?? null,
    message,
    expected,
  });
}
