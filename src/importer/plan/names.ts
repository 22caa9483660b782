import { fileOfContent } from '../../model/content-kinds.ts';
import type { DraftFrontMatter } from '../draft.ts';
import { identityOf, type ReportIdentity, type VisitIdentity } from './identity.ts';
import { compareVisits } from './same-visit.ts';

type DraftEvent = DraftFrontMatter['events'][number];
type Declared = VisitIdentity & Pick<ReportIdentity, 'kind'>;

const OTHERS = 9;

/** The events that sources declare, by council: what a new source must join or keep clear of. */
export class KnownEvents {
  readonly #byCouncil = new Map<string, Declared[]>();

  add({ visits, kind }: Pick<ReportIdentity, 'visits' | 'kind'>): void {
    for (const visit of visits) {
      const council = visit.id?.split('/')[0] ?? '';
      this.#byCouncil.set(council, [...(this.#byCouncil.get(council) ?? []), { ...visit, kind }]);
    }
  }

  /** The id under which a new source of a kind declares its event: a known one's, or a free one. */
  idFor(event: DraftEvent, kind: string): string {
    const council = event.id.split('/')[0] ?? '';
    const known = this.#byCouncil.get(council) ?? [];
    const [own] = identityOf({ events: [event] }, council).visits;
    if (!own) return event.id;
    const same = new Set(known.filter((one) => compareVisits(own, one) === 'same').map(({ id }) => id));
    const [only] = same;
    if (same.size === 1 && only) return only;
    // Two letters that state no day are two; news without a day is on the event that it names.
    const isApart = (one: Declared): boolean =>
      compareVisits(own, one) === 'other' || (one.kind === kind && !one.dates && !own.dates);
    const isTaken = (id: string): boolean => known.some((one) => one.id === id && isApart(one));
    return namesFor(event).find((id) => !isTaken(id)) ?? event.id;
  }
}

/** "northwick/2015-inspection", then with the month of its start, then with the day, then as another one. */
function namesFor({ id, dates }: DraftEvent): string[] {
  const [council = '', name = ''] = id.split('/');
  const start = dates?.split('/')[0] ?? '';
  const rest = name.replace(/^(?:\d{4}(?:-\d{2})*-)?/u, '');
  const lengths = [7, 10].filter((length) => length <= start.length);
  const others = Array.from({ length: OTHERS }, (_, index) => (index > 0 ? `-${index + 1}` : ''));
  return [
    id,
    ...lengths.map((length) => `${council}/${start.slice(0, length)}-${rest}`),
    ...others.map((count) => `${council}/another-${rest}${count}`),
  ];
}

/** "content/sources/leeds/2018-12-18-inspection-report.md", with a number where that is taken in any case. */
export function freeFile(id: string, taken: ReadonlySet<string>): string {
  const nameOf = (count: number): string => fileOfContent('source', `${id}${count > 1 ? `-${count}` : ''}`);
  let count = 1;
  while (taken.has(nameOf(count).toLowerCase())) count += 1;
  return nameOf(count);
}
