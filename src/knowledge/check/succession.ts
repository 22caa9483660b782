import type { CompiledCouncil } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { Council } from '../../model/councils.ts';
import type { CouncilId } from '../../model/ids.ts';
import type { StatementIndex } from '../statement-index.ts';
import type { Statement } from '../statement.ts';

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

/** What a council's file names on its start is a finding on that council, and the council took over from another. */
export function checkStarts(
  councils: ReadonlyMap<CouncilId, CompiledCouncil>,
  { byKey }: StatementIndex,
): Diagnostic[] {
  return [...councils.values()].flatMap(({ id, file, data, startPlaces }) =>
    data.onItsStart.flatMap((key, index) => {
      const statement = byKey.get(key)?.statement;
      const message = statement && faultOfStart(statement, id, data);
      const place = startPlaces[index] ?? null;
      return message ? [error({ rule: 'succession-mismatch', file, place, message })] : [];
    }),
  );
}

function faultOfStart({ key, kind, council }: Statement, id: CouncilId, data: Council): string | null {
  if (data.predecessors.length === 0)
    return `“${key}” is named as on its start, and no predecessors are named here.`;
  if (kind !== 'finding' || council !== id)
    return `“${key}” is a ${kind} on ${council}: what is said of the start of ${id} is a finding on it.`;
  return null;
}
