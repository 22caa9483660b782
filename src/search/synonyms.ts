/**
 * Words for the same thing in this field: any of a line finds the others. The site writes in plain English, and readers
 * type the initials, the older word or the law's number. Words that are only near in meaning do not belong here.
 */
const GROUPS: string[][] = [
  ['agency', 'locum', 'locums', 'temporary', 'temp', 'temps'],
  ['dv', 'da', 'domestic violence', 'domestic abuse'],
  ['lac', 'cla', 'looked after', 'looked-after', 'children in care', '"in care"'],
  ['kids', 'children'],
  ['cin', 'child in need', 'children in need', 'section 17', 's17'],
  ['s47', 'section 47', 'child protection enquiries', 'child protection investigations'],
  ['edt', 'out of hours', 'out-of-hours', 'emergency duty'],
  ['mash', 'safeguarding hub', 'front door'],
  ['referral', 'referrals', 'referred', 'contacts'],
  ['plans', 'planning'],
  ['caseload', 'caseloads', 'workload', 'workloads'],
  ['manager', 'managers', 'management'],
  ['care leavers', 'leaving care', 'care experienced'],
  ['newly qualified', 'nqsw', 'asye'],
  ['inexperienced', 'unqualified', 'less than two years', 'without the qualifications'],
  ['rating', 'rated', 'grade', 'graded', 'judgement', 'judgment', 'judged'],
  ['money', 'funding', 'funded', 'paid', 'investment', 'invested', 'budget'],
  ['died', 'deaths', 'death'],
  ['share', 'percentage', 'proportion'],
  ['turnover', 'changes of worker', 'changes of social worker', 'new social worker'],
  ['police', 'officers'],
  ['court', 'proceedings', 'plo'],
  ['foster', 'fostering', 'fostered'],
  ['iro', 'independent reviewing officers'],
  ['cse', 'sexual exploitation'],
  ['unborn', 'pre-birth', 'prebirth'],
  ['want', 'wanted', 'wish', 'wished', 'hoped'],
  ['answer', 'answered', 'respond', 'responded'],
  ['incomplete', 'with gaps'],
  ['year', '12 months', 'twelve months'],
];

/** What each word or phrase also finds. */
export const SYNONYMS: ReadonlyMap<string, string[]> = new Map(
  GROUPS.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);
