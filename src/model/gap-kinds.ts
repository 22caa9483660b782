/** A kind of thing that the site does not know. */
interface GapKindFacts {
  name: string;
  /** What it says and what it does not, in a sentence. */
  means: string;
}

/** What the site can say that it does not know, in the order in which it says so. */
export const GAP_KINDS = {
  sought: {
    name: 'Looked for and not found',
    means: 'What the readers of the sources looked for, or know to exist, and could not find or see.',
  },
  'report-not-held': {
    name: 'Reports known to exist and not held',
    means: 'The inspectorate lists the report of a full inspection, and no copy of it is held.',
  },
  'second-hand': {
    name: 'Inspections known at second hand',
    means:
      'Other documents tell of the inspection, most of them with its grades; its own report is not held.',
  },
  'predecessor-without-report': {
    name: 'Former councils without a report',
    means: 'A council that others have taken over from, with no full inspection of it told here.',
  },
  'letter-not-held': {
    name: 'Visits whose letter or report is not held',
    means: 'The visit is told by other documents: the press, papers of the council, later reports.',
  },
  'reports-alone': {
    name: 'Nothing held but reports of inspections',
    means:
      'No letter of a visit, no paper of the council and no press is held: what lies between inspections is known only as far as their reports tell.',
  },
  'no-visit-told': {
    name: 'No monitoring or focused visit told',
    means:
      'No source held here tells of a monitoring visit, a focused visit or a joint targeted area inspection. No list of visits is held, so there may have been some.',
  },
  'visit-without-date': {
    name: 'Visits without a date',
    means: 'No source held here says when inspectors came, or when their letter was published.',
  },
  'place-not-known': {
    name: 'Events whose place in order is not known',
    means:
      'Neither dated nor known to precede another event: the journey shows them as late as they can have been.',
  },
  'measure-without-end': {
    name: 'Measures of government without the date of an end',
    means:
      'Notices, directions, commissioners and trusts. It does not say that a measure is still in force; another event of the journey may tell how it ended.',
  },
} as const satisfies Record<string, GapKindFacts>;

export type GapKind = keyof typeof GAP_KINDS;
