import type { PartialDate } from '../../model/dates.ts';
import { comparableText } from '../text.ts';
import type { ReportIdentity } from './identity.ts';
import { matchVisit, type VisitMatch } from './same-visit.ts';

/** Whether two documents are one report, how sure that is, and why, in words for the maintainer. */
export interface Likeness {
  verdict: 'same' | 'unsure' | 'other';
  /** 0 for other reports; the surest evidence is 5. */
  strength: number;
  reason: string;
}

const same = (strength: number, reason: string): Likeness => ({ verdict: 'same', strength, reason });
const unsure = (reason: string): Likeness => ({ verdict: 'unsure', strength: 0, reason });
const OTHER: Likeness = { verdict: 'other', strength: 0, reason: '' };

type Match = 'same' | 'near' | 'unknown' | 'other';

function matchDays(a: PartialDate | null, b: PartialDate | null): Match {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'same';
  return a.startsWith(b) || b.startsWith(a) ? 'near' : 'other';
}

const matchValues = (a: unknown, b: unknown): Match =>
  a === null || b === null ? 'unknown' : a === b ? 'same' : 'other';

/** Everything that is compared, each as a match. */
interface Evidence {
  visit: VisitMatch;
  published: Match;
  fileNumber: Match;
  pages: Match;
  title: Match;
  contents: Match;
  /** They declare an event of the same id. */
  isSameEvent: boolean;
}

const titleOf = ({ title }: ReportIdentity): string | null => title && comparableText(title);

function gather(a: ReportIdentity, b: ReportIdentity): Evidence {
  const areTelling = a.isTelling && b.isTelling;
  return {
    visit: matchVisit(a, b),
    published: matchDays(a.published, b.published),
    fileNumber: matchValues(a.fileNumber, b.fileNumber),
    pages: matchValues(a.pages, b.pages),
    title: matchValues(titleOf(a), titleOf(b)),
    contents: areTelling ? matchValues(a.contents, b.contents) : 'unknown',
    isSameEvent: b.visits.some(({ id }) => id !== null && id === a.visits[0]?.id),
  };
}

const isDayKnown = (match: Match): boolean => match === 'same' || match === 'near';

/** On one visit there may be two documents: an address, a length or a title of its own shows the second. */
function onOneVisit(evidence: Evidence): Likeness {
  const { published, fileNumber, pages, title } = evidence;
  const isMoved = fileNumber === 'other';
  if (pages === 'other' && (isMoved || title === 'other')) return OTHER;
  if (isDayKnown(published))
    return isMoved && pages === 'unknown' && title === 'other'
      ? unsure('it is on the same visit and came out on the same day, under another title and address')
      : same(3, 'the same visit and day of publication');
  return published === 'unknown' ? onOneVisitUndated(evidence) : onOneVisitAnotherDay(evidence);
}

function onOneVisitUndated({ fileNumber, pages }: Evidence): Likeness {
  if (pages === 'other') return unsure('it is on the same visit and has more or fewer pages');
  return fileNumber === 'other' && pages === 'unknown'
    ? unsure('it is on the same visit, under another address')
    : same(2, 'the same visit');
}

function onOneVisitAnotherDay({ fileNumber, pages, contents }: Evidence): Likeness {
  if (fileNumber === 'other' || pages === 'other') return OTHER;
  return pages === 'unknown' && contents === 'other'
    ? unsure('it is on the same visit, with another day of publication')
    : same(1, 'the same visit; the day of publication differs');
}

/** The same days, called another kind of event: the maintainer's word, or another document on them. */
function onDaysOfAnotherKind({ published, pages, title }: Evidence): Likeness {
  if (published !== 'same') return OTHER;
  if (pages === 'same' || title === 'same') return same(2, 'the same days and day of publication');
  return pages === 'other' ? OTHER : unsure('it came out on the same day, on an event of another type');
}

/** One of the two does not say when inspectors were there. */
function withoutVisit(evidence: Evidence, a: ReportIdentity, b: ReportIdentity): Likeness {
  const { published, fileNumber, contents, title, isSameEvent } = evidence;
  if (published === 'same' && fileNumber !== 'other') return same(2, 'the same day of publication');
  if (isDayKnown(published)) return unsure('it may have come out on the same day');
  if (b.visits.length === 0) return OTHER;
  if (a.contents === b.contents && title !== 'other') return same(1, 'the same contents');
  const isSameNumber = b.visits.some(({ number }) => number !== null && number === a.visits[0]?.number);
  if (isSameNumber && contents !== 'other' && fileNumber !== 'other')
    return same(1, 'the same number of the visit');
  return isSameEvent || isSameNumber ? unsure('neither days nor a number tell it from this one') : OTHER;
}

function byEvidence(evidence: Evidence, a: ReportIdentity, b: ReportIdentity): Likeness {
  const { visit, published, fileNumber, isSameEvent } = evidence;
  if (visit === 'same') return onOneVisit(evidence);
  if (visit === 'retyped') return onDaysOfAnotherKind(evidence);
  if (visit === 'unknown') return withoutVisit(evidence, a, b);
  return isSameEvent && published === 'same' && fileNumber !== 'other'
    ? same(2, 'the same event and day of publication; the days of the visit differ')
    : OTHER;
}

/**
 * The one definition of "the same report": the number in its address, or council, kind and visit with
 * the day of publication, as far as the two documents state them. The first is the report that was read.
 */
export function compareReports(a: ReportIdentity, b: ReportIdentity): Likeness {
  if (a.fileNumber !== null && a.fileNumber === b.fileNumber)
    return same(5, 'the same number in the address');
  const isKind = a.kind === b.kind || b.kind === null;
  if (!isKind || !a.councils.some((council) => b.councils.includes(council))) return OTHER;
  const evidence = gather(a, b);
  if (evidence.contents === 'same') return same(4, 'every theme and recommendation stands in the same place');
  return byEvidence(evidence, a, b);
}
