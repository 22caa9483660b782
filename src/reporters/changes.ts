import type { Changes, Difference } from '../knowledge/changes.ts';

/** So many addresses are named of each kind; the others are counted. */
const SHOWN = 20;

const HEADINGS = {
  pages: { noun: 'page', gone: 'gone' },
  events: { noun: 'event', gone: 'gone' },
  statements: { noun: 'statement', gone: 'withdrawn' },
} as const;

type Subject = keyof typeof HEADINGS;

/** What a change of the content means for readers, in words; Markdown that also reads well at a terminal. */
export function reportChanges(changes: Changes): string {
  const subjects = (Object.keys(HEADINGS) as Subject[]).map((subject) => reportOn(subject, changes[subject]));
  const lost = list(`Addresses lost: ${changes.lost.length}`, changes.lost);
  const parts = [...subjects, changes.lost.length > 0 ? lost : ''].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : 'Nothing changes for readers.';
}

function reportOn(subject: Subject, { added, changed, gone }: Difference): string {
  const { noun, gone: word } = HEADINGS[subject];
  if (added.length + changed.length + gone.length === 0) return '';
  return [
    `## ${counted(noun, added.length)} new, ${changed.length} changed, ${gone.length} ${word}`,
    ...[list('New:', added), list('Changed:', changed), list(`${capital(word)}:`, gone)].filter(Boolean),
  ].join('\n\n');
}

const counted = (noun: string, count: number): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function list(heading: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return '';
  const more = addresses.length - SHOWN;
  const lines = addresses.slice(0, SHOWN).map((address) => `- ${address}`);
  return [heading, '', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
