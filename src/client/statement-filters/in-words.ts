import { councilsInWords, goneInWords } from '../../model/council-count.ts';
import { inDigits } from '../../model/digits.ts';
import { narrowed, type Choice, type ShownStatement, type StatementData } from './narrow.ts';
import { choiceOfYears } from './years.ts';

const BEFORE_YEARS = ['tone', 'kind', 'theme'] as const;
const AFTER_YEARS = ['framework', 'part', 'region', 'grade', 'council'] as const;

/** What the form calls a value of a filter. */
type LabelOf = (name: string, value: string) => string;

/** "concern, 2018 to 2022, Medway and its statistical neighbours": the choice as readers and paper see it. */
export function said(choice: Choice, labelOf: LabelOf): string {
  const wordsOf = (names: readonly (keyof Choice)[]) =>
    names.map((name) => (choice[name] ? labelOf(name, choice[name]) : ''));
  const words = [...wordsOf(BEFORE_YEARS), choiceOfYears(choice), ...wordsOf(AFTER_YEARS)].filter(Boolean);
  const near = choice.council && choice.neighbours ? ' and its statistical neighbours' : '';
  return `${words.join(', ')}${near}`;
}

/**
 * "212 of 1,234 statements, on 45 councils (including 2 that no longer exist): concern, 2019." What the filters leave,
 * and what is chosen; where nothing of it is on the council chosen, what there is on its neighbours.
 */
export function leftInWords(
  data: StatementData,
  { left, choice, labelOf }: { left: readonly ShownStatement[]; choice: Choice; labelOf: LabelOf },
): string {
  const near = onNeighboursAlone(data, choice);
  const { council, neighbours, ...others } = choice;
  const words = said(near ? others : choice, labelOf);
  const counted = `${inDigits(left.length)} of ${inDigits(data.statements.length)} statements`;
  const where = left.length > 0 ? `, on ${councilsInWords(...counts(data, left))}` : '';
  return `${counted}${near || where}${words && `: ${words}`}.`;
}

/** ", none on Southampton; 3 on 3 of its neighbours"; empty where some are on it too, or on none of them. */
function onNeighboursAlone(data: StatementData, choice: Choice): string {
  const name = data.councils[choice.council ?? '']?.name;
  if (!name) return '';
  const near = narrowed(data, { ...choice, neighbours: '1' });
  if (near.length === 0 || near.some(({ council }) => council === choice.council)) return '';
  const [councils, gone] = counts(data, near);
  const ended = goneInWords(councils, gone);
  return `, none on ${name}; ${inDigits(near.length)} on ${inDigits(councils)} of its neighbours${ended && ` (${ended})`}`;
}

/** How many councils statements are on, and how many of those no longer exist. */
function counts({ councils }: StatementData, statements: readonly ShownStatement[]): [number, number] {
  const named = [...new Set(statements.map(({ council }) => council))];
  return [named.length, named.filter((id) => councils[id]?.gone).length];
}
