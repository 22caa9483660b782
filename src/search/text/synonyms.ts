import { byEach } from '../../model/once.ts';
import { stem } from './stem.ts';
import { formsIn } from './words.ts';

/**
 * Words for the same thing in this field: any of a line finds the others. The site writes in plain English, and readers
 * type the initials, the older word or the law's number. Words that are only near in meaning do not belong here.
 */
const GROUPS: readonly string[][] = [
  ['agency', 'locum', 'temporary', 'temp', 'temps'],
  ['domestic abuse', 'domestic violence', 'violence at home', 'dv', 'da', 'domestically abusive'],
  ['looked after', 'children in care', 'in care', 'lac', 'cla', 'cic'],
  ['child', 'kids', 'kid'],
  ['child in need', 'children in need', 'cin', 'section 17', 's17'],
  ['section 47', 's47', 'child protection enquiry', 'child protection investigation'],
  ['out of hours', 'emergency duty', 'edt', 'outside office hours', 'at night'],
  ['mash', 'safeguarding hub', 'front door'],
  ['referral', 'referred', 'contacts'],
  ['plan', 'planning'],
  ['caseload', 'workload'],
  ['manager', 'management'],
  ['care leaver', 'leaving care', 'care experienced', 'left care'],
  ['newly qualified', 'nqsw', 'asye'],
  ['inexperienced', 'unqualified', 'less than two years', 'without the qualifications'],
  ['grade', 'rating', 'rated', 'judgement', 'judgment', 'judged'],
  ['money', 'funding', 'funded', 'investment', 'budget', 'finance', 'financial'],
  ['death', 'fatal', 'killed'],
  ['share', 'percentage', 'proportion'],
  ['turnover', 'changes of worker', 'changes of social worker', 'new social worker'],
  ['police', 'officers'],
  ['court', 'proceedings', 'plo'],
  ['independent reviewing officer', 'iro', 'reviewing officer'],
  ['sexual exploitation', 'cse', 'sexually exploited'],
  ['criminal exploitation', 'cce', 'county lines', 'criminally exploited'],
  ['unborn', 'pre-birth', 'before birth', 'before they are born'],
  ['want', 'wish', 'hoped'],
  ['answer', 'respond', 'response'],
  ['incomplete', 'with gaps'],
  ['year', '12 months', 'twelve months'],
  ['personal adviser', 'personal advisor', 'leaving care worker'],
  ['mental health', 'mental ill-health', 'camhs'],
  ['substance misuse', 'drugs', 'drug', 'alcohol', 'addiction'],
  ['unaccompanied', 'uasc', 'asylum', 'asylum-seeking', 'refugee'],
  ['designated officer', 'lado'],
  ['return home interview', 'return interview', 'return home conversation', 'rhi'],
  ['virtual school', 'virtual head', 'pep', 'personal education plan'],
  ['special guardianship', 'special guardian', 'sgo'],
  ['female genital mutilation', 'fgm'],
  ['deprivation of liberty', 'deprived of their liberty', 'dol', 'dols'],
  ['home education', 'educated at home', 'home-educated', 'home schooled', 'electively home educated', 'ehe'],
  ['councillors', 'elected members', 'members', 'lead member'],
  ['director', 'dcs', 'head of service'],
  ['disability', 'disabled', 'special needs', 'send'],
  ['foster carer', 'foster parent', 'foster family', 'foster families'],
  ['brothers and sisters', 'siblings', 'brothers or sisters'],
  ['bed and breakfast', 'b&b', 'b&bs', 'bed-and-breakfast'],
  ['advocate', 'advocacy'],
  ['chronology', 'case history'],
  ['self-harm', 'self harm', 'suicide', 'suicidal'],
  ['adviser', 'advisor'],
  ['well-being', 'wellbeing', 'well being'],
  ['dentist', 'dental'],
  ['jobs', 'employment', 'apprenticeship'],
  ['supervision', 'supervised', 'one-to-one'],
  ['vacancies', 'vacant', 'unfilled'],
  ['delayed', 'postponed', 'put off', 'deferred'],
  [
    'computer system',
    'it system',
    'electronic system',
    'recording system',
    'electronic recording',
    'electronic case',
  ],
  ['hotels', 'hoteliers'],
  ['overwhelmed', 'swamped', 'overloaded', 'overstretched'],
  ['university', 'uni', 'higher education'],
  ['food', 'groceries'],
  ['faith groups', 'faith communities', 'churches', 'mosques'],
  ['perpetrators', 'abusers'],
  ['strategy meetings', 'strategy discussions'],
  ['recruitment', 'recruited', 'hiring', 'hired'],
  ['training flat', 'practice flat', 'trainer flat'],
  [
    'far away',
    'far from home',
    'miles away',
    'out of area',
    'out of borough',
    'out of county',
    'at a distance',
  ],
  [
    'breakdown',
    'break down',
    'broke down',
    'broken down',
    'disruption',
    'fall through',
    'fell through',
    'fall apart',
  ],
  ['expelled', 'excluded', 'exclusion', 'kicked out of school', 'thrown out of school'],
  ['truancy', 'truant', 'absence', 'attendance', 'bunking off', 'skipping school'],
  ['exams', 'gcse', 'gcses', 'attainment', 'key stage', 'school results'],
  ['counselling', 'counsellor', 'therapy', 'therapist', 'therapeutic'],
  ['translator', 'translated', 'translation', 'interpreter', 'interpreting'],
  ['bursary', 'grant', 'financial help', 'financial support', 'money help'],
  ['overspent', 'overspend', 'overspending', 'over budget', 'in the red'],
  ['resigned', 'resignation', 'quit', 'stepped down', 'stood down', 'left her post', 'left his post'],
  ['sorry', 'apology', 'apologised', 'apologies'],
  ['unhappy', 'disappointed', 'disappointment', 'dissatisfied', 'angry', 'upset'],
  ['scared', 'frightened', 'afraid', 'felt unsafe', 'feel unsafe'],
  ['mums', 'mothers', 'mum', 'mother'],
  ['dads', 'fathers', 'dad', 'father'],
  ['grandparents', 'grandparent', 'nan', 'nans', 'gran', 'grans', 'grandmother', 'grandmothers'],
  ['relatives', 'relations', 'wider family', 'extended family', 'kin', 'kinship'],
  ['baby', 'infant', 'newborn'],
  ['teenager', 'teen', 'adolescent', 'adolescence'],
  ['knife crime', 'youth violence', 'serious violence', 'stabbings', 'stabbing'],
  ['extremism', 'extremist', 'radicalisation', 'radicalised', 'terrorism'],
  ['assaulted', 'assault', 'hit', 'hitting', 'beaten', 'physical abuse', 'physically abused'],
  ['paperwork', 'documents', 'papers'],
  ['audits', 'audited', 'auditing', 'case checks', 'spot checks', 'checks of cases', 'dip sampling'],
  ['quick', 'fast', 'prompt', 'swift', 'rapid', 'speedy', 'timely'],
  ['closed', 'shut', 'shut down', 'shutting down', 'wound up', 'closing down'],
  ['doctor', 'gp', 'gps', 'paediatrician'],
  ['family centre', 'family hub', 'children’s centre', 'sure start'],
  ['bought in', 'paid for', 'commissioned', 'purchased'],
  ['pupil', 'schoolchildren', 'students'],
  ['clothes', 'clothing'],
  ['holiday', 'holidays', 'trips', 'outings', 'activities'],
  ['spending cuts', 'budget cuts', 'savings', 'austerity', 'cutbacks'],
  ['whistleblower', 'whistleblowing', 'raised the alarm', 'blew the whistle'],
  ['passports', 'immigration status', 'settled status', 'citizenship', 'nationality'],
  ['driving lessons', 'driving lesson', 'driving test'],
  ['laptops', 'computers', 'tablets', 'devices', 'digital'],
];

const stemsOf = (phrase: string): string[] => formsIn(phrase).map(stem);

/** Some words that mean the same. */
export interface Group {
  /** What the index calls it: "=agency". */
  key: string;
  /** As a reader may be shown them. */
  words: string[];
  /** The same, each as the stems of its words. */
  stems: string[][];
}

const groupOf = (words: string[]): Group => ({
  key: `=${(words[0] ?? '').replaceAll(/[^a-z]/gu, '')}`,
  words,
  stems: words.map(stemsOf),
});

/** A word or phrase of a group, as its stems. */
interface Member {
  group: Group;
  stems: string[];
}

/** Groups, found by what they hold. */
interface Synonyms {
  byFirst: ReadonlyMap<string, Member[]>;
  /** The key of the group that holds a single word. */
  byWord: ReadonlyMap<string, string>;
}

let known: Synonyms | null = null;

/** Made when the first question comes, not while a page that may be asked is opened. */
const synonyms = (): Synonyms => (known ??= synonymsOf(GROUPS.map(groupOf)));

function synonymsOf(groups: readonly Group[]): Synonyms {
  const members = groups.flatMap((group) => group.stems.map((stems) => ({ group, stems })));
  const single = members.filter(({ stems }) => stems.length === 1).reverse();
  return {
    byFirst: byEach(members, ({ stems: [first = ''] }) => [first]),
    byWord: new Map(single.map(({ group, stems }) => [stems[0] ?? '', group.key])),
  };
}

/** The groups that have a word or phrase standing at this place of a text, the longest phrase first. */
export function groupsAt(stems: readonly string[], at: number): { group: Group; length: number }[] {
  const begun = synonyms().byFirst.get(stems[at] ?? '');
  if (!begun) return [];
  return begun
    .filter((candidate) => candidate.stems.every((word, index) => stems[at + index] === word))
    .map(({ group, stems: found }) => ({ group, length: found.length }))
    .sort((a, b) => b.length - a.length);
}

/** Where a word is kept: beside what means the same, so that one request brings both; else by itself. */
export const keptUnder = (word: string): string => synonyms().byWord.get(word) ?? word;
