import { statementIn } from './statements.ts';

/** What a section holds, whatever its report calls it. */
export type SectionKind =
  | 'cover'
  | 'summary'
  | 'recommendations'
  | 'findings'
  | 'strengths'
  | 'progress'
  | 'about-area'
  | 'about-inspection'
  | 'children-summary'
  | 'meanings'
  | 'part';

/** What headings say above the findings of an inspection. */
const OF_FINDINGS = [
  'inspection (?:findings|judge?ments?)',
  'findings -',
  'experiences? and progress',
  'leadership,? management',
  'impact of (?:leaders|leadership)',
  '^outcomes for looked',
  '^quality of provision',
  '^leadership and management',
  '^overall effectiveness',
  '^capacity to improve',
  '^children who need help and protection',
  'graded judge?ment',
  'key judge?ment',
];

const KINDS: [RegExp, SectionKind][] = [
  [/what the inspection judge?ments mean/u, 'meanings'],
  [
    /information about this (?:inspection|review)|about (?:this|the) inspection|^the inspection team/u,
    'about-inspection',
  ],
  [/inspection judgements and what they mean/u, 'about-inspection'],
  [/summary for children|for children and young people$/u, 'children-summary'],
  [
    /information about|service information|(?:living|looked after|child protection) in this area/u,
    'about-area',
  ],
  [
    /(?:need|needs) to improve|^recommendations?|^areas? for (?:improvement|priority action)|^priority (?:and immediate )?actions?/u,
    'recommendations',
  ],
  [/strengths and weaknesses/u, 'findings'],
  [/strengths/u, 'strengths'],
  [/^progress since/u, 'progress'],
  [
    /executive summary|summary of (?:key )?findings|is (?:good|inadequate|outstanding) because|because:?$/u,
    'summary',
  ],
  [new RegExp(OF_FINDINGS.join('|'), 'u'), 'findings'],
];

/** Headings that reports have in any framework. */
const KNOWN_HEADINGS = [
  'what needs to improve',
  'what does the .{2,60} need to improve',
  'recommendations',
  'executive summary',
  'summary of (?:key )?findings',
  'summary for children and young people',
  'information about this (?:inspection|review|local authority(?: area)?|area)',
  'inspection judge?ments? about the .{2,60}',
  'what the inspection judge?ments mean.{0,30}',
  'progress since the last inspection',
  'key strengths and weaknesses of the .{2,60}',
  'inspection findings(?: - .{2,60})?',
  'areas for (?:improvement|priority action)',
  'priority (?:and immediate )?actions?',
  '(?:the experiences? and progress of )?(?:children who need help and protection|children looked after and achieving permanence)',
  'leadership, management and governance',
  String.raw`the local safeguarding children board(?: \(lscb\))?`,
  'the local authority',
  "the (?:local authority|lscb|board)(?:'s| has the following) strengths",
];
const KNOWN = new RegExp(String.raw`^(?:${KNOWN_HEADINGS.join('|')})[:?]?\d?$`, 'u');

/** True for what reports print above a section. `text`: in small letters, one blank between words. */
export const isHeading = (text: string): boolean => KNOWN.test(text);

/** What the section under a heading holds. */
export function headingKind(title: string): SectionKind {
  const area = statementIn(title)?.area ?? 'lscb';
  return KINDS.find(([pattern]) => pattern.test(title))?.[1] ?? (area === 'lscb' ? 'part' : 'findings');
}
