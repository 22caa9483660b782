import type { SourceId, ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { Finding } from '../statement.ts';
import type { InadequateSpell } from './inadequate-spells.ts';

/** What a report says of how a service got better, it says of those who lead it and of what they knew. */
const LEADING = ['leadership', 'self-evaluation'] as ThemeId[];

/** Words that tell of another state before; an improvement board or plan is no improvement. */
const CHANGE =
  /\b(?:improv(?!ement (?:adviser|board|notice|partner|plan))\w*|progress\w*|transform\w*|better|no longer|inadequate)\b/iu;

/** The first of these that any finding fits. */
const RULES: ((finding: Finding) => boolean)[] = [
  (finding) => leads(finding, 'progress') && namesChange(finding),
  (finding) => leads(finding, 'strength') && namesChange(finding),
  (finding) => finding.tone === 'progress' && namesChange(finding),
  (finding) => leads(finding, 'progress'),
  (finding) => leads(finding, 'strength'),
];

const leads = (finding: Finding, tone: Tone): boolean =>
  LEADING.some((theme) => finding.themes.includes(theme) && toneOn(finding, theme) === tone);

const namesChange = ({ text }: Finding): boolean => CHANGE.test(text);

/**
 * What the report that ended a spell says had changed: its first finding of progress in leadership or self-evaluation
 * whose words tell of a change; else of strength there in such words; else of progress on any theme in such words; else
 * of either there in any words. Read is the most primary source alone; null where it has none of these.
 */
export function toldChange(
  { events }: Pick<KnowledgeBase, 'events'>,
  { closedBy }: Pick<InadequateSpell, 'closedBy'>,
): Finding | null {
  const closing = closedBy && events.get(closedBy);
  if (!closing) return null;
  const findings = closing.statements.filter((statement) => statement.kind === 'finding');
  const source: SourceId | undefined = closing.sources.find((id) =>
    findings.some((finding) => finding.source === id),
  );
  const own = findings.filter((finding) => finding.source === source);
  return RULES.map((fits) => own.find(fits)).find(Boolean) ?? null;
}
