import type { SourceId, ThemeId } from '../../model/ids.ts';
import { toneOn } from '../../model/statements.ts';
import type { Tone } from '../../model/tones.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { Finding } from '../statement.ts';
import type { InadequateSpell } from './inadequate-spells.ts';

/** What a report says of how a service got better, it says of those who lead it and of what they knew. */
const LEADING = ['leadership', 'self-evaluation'] as ThemeId[];
/** The first of these that any finding has. */
const TONES: Tone[] = ['progress', 'strength'];

/**
 * What the report that ended a spell says had changed: its first finding of progress in leadership or self-evaluation;
 * where it has none, the first of strength there. Read is the most primary source alone; null where it has neither.
 */
export function toldChange(
  { events }: Pick<KnowledgeBase, 'events'>,
  { closedBy }: Pick<InadequateSpell, 'closedBy'>,
): Finding | null {
  const closing = closedBy && events.get(closedBy);
  if (!closing) return null;
  const findings = closing.statements.filter((statement) => statement.kind === 'finding');
  const told = closing.sources.find((id) => findings.some(({ source }) => source === id));
  return TONES.map((tone) => findings.find((each) => isOn(each, told, tone))).find(Boolean) ?? null;
}

const isOn = (finding: Finding, source: SourceId | undefined, tone: Tone): boolean =>
  finding.source === source &&
  LEADING.some((theme) => finding.themes.includes(theme) && toneOn(finding, theme) === tone);
