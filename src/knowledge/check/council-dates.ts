import type { CompiledCouncil } from '../../compiler/compiled.ts';
import { isAfter, yearOf, type PartialDate } from '../../model/dates.ts';
import { error, type Diagnostic, type Place } from '../../model/diagnostics.ts';

/** County councils began in this year. */
const EARLIEST = 1889;
/** In years: a council that is to come is known of some time before. */
const FORESEEN = 10;

/** A stretch of time of a council or of who runs its services. */
interface Stretch {
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  places: Record<'from' | 'until', Place | null>;
}

/** The dates of councils, of those before and after them, and of their trusts: in order, and of a year that can be. */
export const checkCouncilDates = (councils: readonly CompiledCouncil[], today: PartialDate): Diagnostic[] =>
  councils.flatMap((council) =>
    stretchesOf(council).flatMap((stretch) => faultsOf(stretch, council.file, today)),
  );

function stretchesOf({ data, datePlaces, successionPlaces, providerPlaces }: CompiledCouncil): Stretch[] {
  const at = (place: Place | null = null) => ({ from: place, until: place });
  const succession = (['predecessors', 'successors'] as const).flatMap((side) =>
    data[side].map(({ date }, index) => ({ from: date, places: at(successionPlaces[side][index]) })),
  );
  const providers = data.providers.map(({ from, until }, index) => ({
    from,
    until,
    places: at(providerPlaces[index]),
  }));
  return [{ from: data.from, until: data.until, places: datePlaces }, ...succession, ...providers];
}

function faultsOf({ from, until, places }: Stretch, file: string, today: PartialDate): Diagnostic[] {
  const fault = (key: 'from' | 'until', message: string) =>
    error({ rule: 'event-date', file, place: places[key], message });
  const slips = (['from', 'until'] as const).flatMap((key) => {
    const date = key === 'from' ? from : until;
    const isSound = !date || (yearOf(date) >= EARLIEST && yearOf(date) <= yearOf(today) + FORESEEN);
    return isSound ? [] : [fault(key, `${date} cannot be the date of a council: is the year right?`)];
  });
  return from && until && isAfter(from, until)
    ? [...slips, fault('until', `It ended on ${until}, before it began on ${from}.`)]
    : slips;
}
