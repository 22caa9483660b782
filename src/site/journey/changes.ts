import type { Change, Journey, JourneyStep, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Tone } from '../../model/tones.ts';
import { anchorOf, whenOf } from '../../presenters/events.ts';
import { counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { near } from './near.ts';

/** Themes that were also spoken of before an event: those spoken of otherwise now, and those spoken of alike, by tone. */
export interface ChangesView {
  label: string;
  rows: ChangeRow[];
  /** "Still a concern", with the themes. */
  alike: { label: string; themes: NamedLink[] }[];
}

export interface ChangeRow {
  theme: NamedLink;
  /** `place`: the id of the event on the page. */
  before: { tones: Tone[]; when: string; place: string };
  tones: Tone[];
}

/** Null where no theme of the event was spoken of before. */
export function changesView(
  kb: KnowledgeBase,
  journey: Journey,
  { changes }: JourneyStep,
): ChangesView | null {
  if (changes.length === 0) return null;
  const [alike, changed] = [changes.filter(isAlike), changes.filter((change) => !isAlike(change))];
  return {
    label: labelOf(changed.length, changes.length),
    rows: changed.map((change) => rowOf(kb, journey, change)),
    alike: [...Map.groupBy(alike, stillWhat)]
      .sort(([a], [b]) => STILL.indexOf(a) - STILL.indexOf(b))
      .map(([label, members]) => ({
        label,
        themes: members.map(({ theme }) => near(journey, threadLink(kb, journey, theme))),
      })),
  };
}

function labelOf(changed: number, all: number): string {
  const themes = `${counted(all, 'theme')} mentioned before`;
  return changed === 0 ? `No change of tone on the ${themes}` : `What changed: ${changed} of ${themes}`;
}

const STILL = ['Still a concern', 'Still a strength', 'Same tone as before'] as const;

/** Tones that are mixed, or several, stay what they were. */
function stillWhat({ tones: [tone, ...others] }: Change): (typeof STILL)[number] {
  if (others.length > 0) return 'Same tone as before';
  if (tone === 'concern') return 'Still a concern';
  return tone === 'strength' ? 'Still a strength' : 'Same tone as before';
}

const isAlike = ({ tones, previous }: Change): boolean => tones.join() === previous.tones.join();

function rowOf(kb: KnowledgeBase, journey: Journey, { theme, tones, previous }: Change): ChangeRow {
  const before = entryOf(kb.events, previous.event);
  return {
    theme: near(journey, threadLink(kb, journey, theme)),
    before: { tones: previous.tones, when: whenOf(before), place: anchorOf(before.id, journey.council) },
    tones,
  };
}
