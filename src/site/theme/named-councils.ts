import type { CouncilId } from '../../model/ids.ts';
import type { Lookups, NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';

/** A council named in a row, with what is said of it there. */
type CouncilNamed = NamedLink & { council: CouncilId };

/** Councils in a row, with how many they are. */
export interface NamedCouncils<Row extends NamedLink = NamedLink> {
  /** "85 councils (including 2 that no longer exist)". */
  extent: string;
  rows: Row[];
}

export const withExtent = <Row extends CouncilNamed>(kb: Lookups, rows: Row[]): NamedCouncils<Row> => ({
  extent: countedCouncils(
    kb,
    rows.map(({ council }) => council),
  ),
  rows,
});
