import type { ReportIdentity } from './identity.ts';
import { compareReports, type Likeness } from './same-report.ts';

/** A source that may be what a report was written to before. */
export interface Candidate<T> {
  of: T;
  likeness: Likeness;
}

/** Which source a report is, and which ones leave it open. */
export interface Assignment<T> {
  /** More than one where two sources are equally the report. */
  same: Candidate<T>[];
  unsure: Candidate<T>[];
}

/** Finds sources by what they share with a report, so that not every pair is compared. */
export class Shelf<T> {
  readonly #byKey = new Map<string, T[]>();
  readonly #identityOf: (item: T) => ReportIdentity;

  constructor(items: readonly T[], identityOf: (item: T) => ReportIdentity) {
    this.#identityOf = identityOf;
    for (const item of items) this.add(item);
  }

  add(item: T): void {
    for (const key of keysOf(this.#identityOf(item)))
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), item]);
  }

  /** The items that are, or may be, a report; the likeliest first. */
  candidatesFor(report: ReportIdentity): Candidate<T>[] {
    const near = new Set(keysOf(report).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...near]
      .map((of) => ({ of, likeness: compareReports(report, this.#identityOf(of)) }))
      .filter(({ likeness }) => likeness.verdict !== 'other')
      .toSorted((a, b) => b.likeness.strength - a.likeness.strength);
  }
}

const keysOf = ({ councils, fileNumber }: ReportIdentity): string[] => [
  ...councils,
  ...(fileNumber === null ? [] : [`file ${fileNumber}`]),
];

/** Every report with the source it is; a source that is surely one report is not a second one's by weaker evidence. */
export function assignReports<T>(reports: readonly ReportIdentity[], shelf: Shelf<T>): Assignment<T>[] {
  const candidates = reports.map((report) => shelf.candidatesFor(report));
  const strongest = new Map<T, number>();
  for (const { of, likeness } of candidates.flat())
    strongest.set(of, Math.max(strongest.get(of) ?? 0, likeness.strength));
  // Where only the day of publication differs, the source of another document on the visit is not this one.
  const isFree = ({ of, likeness }: Candidate<T>): boolean =>
    likeness.strength > 1 || strongest.get(of) === likeness.strength;
  return candidates.map((all) => {
    const best = all.filter(isFree).filter(({ likeness }) => likeness.verdict === 'same');
    const top = best[0]?.likeness.strength ?? 0;
    return {
      same: best.filter(({ likeness }) => likeness.strength === top),
      unsure: all.filter(({ likeness, of }) => likeness.verdict === 'unsure' && !strongest.get(of)),
    };
  });
}
