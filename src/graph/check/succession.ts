import type { CompiledCouncil } from '../../compiler/compiled.ts';
import { error } from '../../compiler/text.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import type { CouncilId } from '../../model/ids.ts';

const MIRROR = { predecessors: 'successors', successors: 'predecessors' } as const;

/** A council that names its successor must be named by it as predecessor, with the same date. */
export function checkSuccession(councils: ReadonlyMap<CouncilId, CompiledCouncil>): Diagnostic[] {
  return [...councils.values()].flatMap((council) =>
    (['predecessors', 'successors'] as const).flatMap((side) =>
      council.data[side].flatMap(({ council: other, date }) => {
        const twin = councils.get(other);
        const mirrored = twin?.data[MIRROR[side]].some((item) => item.council === council.id && item.date === date);
        return twin && !mirrored ? [mismatch(council, twin, side, date)] : [];
      }),
    ),
  );
}

function mismatch(council: CompiledCouncil, twin: CompiledCouncil, side: keyof typeof MIRROR, date: string): Diagnostic {
  const message = `“${council.id}” has “${twin.id}” among its ${side} from ${date}, but not the other way round.`;
  const expected = [`${MIRROR[side]}: [{ council: ${council.id}, date: ${date} }] in ${twin.file}`];
  return error({ rule: 'succession-mismatch', file: council.file, place: null, message, expected });
}
