import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { themeId } from '../../model/ids.ts';
import { ABOUT_PARTS, COUNCIL_PARTS } from '../../model/section-parts.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { NamedLink } from '../../presenters/lookups.ts';

type Held = Pick<KnowledgeBase, 'councils' | 'themes'>;

const section = (name: string, { url }: { url: string }) => [{ name, url }];

/** None where the content has no such theme. */
const onTheme = ({ themes }: Held, name: string, id: string): NamedLink[] =>
  themes.has(themeId.parse(id)) ? [{ name, url: addressOf.theme(themeId.parse(id)) }] : [];

/** None where the content has no council that took over from another. */
const onSuccessors = ({ councils }: Held, name: string): NamedLink[] =>
  [...councils.values()].some(({ data }) => data.predecessors.length > 0)
    ? section(name, COUNCIL_PARTS.followed)
    : [];

/** What readers come to ask, each with the page that answers it. */
export const commonQuestions = (kb: Held): NamedLink[] => [
  ...section(
    'Which councils left “inadequate”, after how long, and what had changed?',
    SECTIONS.leftInadequate,
  ),
  ...section('What did each visit to a council look at and conclude?', SECTIONS.journeys),
  ...onTheme(kb, 'Who came to rely less on agency staff, and who was warned?', 'agency-reliance'),
  ...onTheme(kb, 'Where did referrals of domestic abuse come late, and was that mended?', 'domestic-abuse'),
  ...section('What do reports on my statistical neighbours say?', SECTIONS.compare),
  ...section('What are councils asked to improve this year, and in other years?', SECTIONS.recommendations),
  ...section('Whose practice on a theme was praised?', SECTIONS.themes),
  ...section('Which concerns of one inspection did the next find again?', SECTIONS.foundAgain),
  ...section('What did one inspection ask for, and the next again?', SECTIONS.askedAgain),
  ...onSuccessors(kb, 'What did new councils take over, and how were they first judged?'),
  ...section('Can judgements of 2015, 2020 and 2026 be compared?', ABOUT_PARTS.compared),
  ...section(
    'Which notice, direction, commissioner or trust applied, and until when?',
    SECTIONS.interventions,
  ),
  ...section('How do I link to one finding, and cite it?', ABOUT_PARTS.cite),
  ...section('What do these words and initials mean?', SECTIONS.glossary),
  ...section('Where do sources disagree, and which one is followed?', SECTIONS.disagreements),
  ...section('What does this site not know?', SECTIONS.notKnown),
  ...section('How do I get all of it as tables?', SECTIONS.data),
];
