import type {
  Change,
  EventEntry,
  Journey,
  JourneyStep,
  KnowledgeBase,
} from '../../knowledge/knowledge-base.ts';
import type { Tone } from '../../model/tones.ts';
import { anchorOf, whenOf } from '../../presenters/events.ts';
import { counted, entryOf, type NamedLink } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { near } from './near.ts';

/** Themes that were also spoken of before an event: those spoken of otherwise now, and those spoken of alike, by tone. */
export interface ChangesView {
  label: string;
  changed: ChangesSince[];
  /** "Concern again", with the themes. */
  alike: { label: string; themes: NamedLink[] }[];
}

/** What changed since one event before: its date stands once, above all of it. */
interface ChangesSince {
  when: string;
  /** The id of that event on the page. */
  place: string;
  rows: { theme: NamedLink; before: Tone[]; tones: Tone[] }[];
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
    changed: changesSince(kb, journey, changed),
    alike: [...Map.groupBy(alike, againWhat)]
      .sort(([a], [b]) => AGAIN.indexOf(a) - AGAIN.indexOf(b))
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

const AGAIN = [
  'Concern again',
  'Concern again, beside other findings',
  'Strength again',
  'Same tone as before',
] as const;

/** “Again” is said of the theme: the matter may be another. A concern is named also where it was not all that was found. */
function againWhat({ tones }: Change): (typeof AGAIN)[number] {
  const isOne = tones.length === 1;
  if (tones.includes('concern')) return isOne ? 'Concern again' : 'Concern again, beside other findings';
  return isOne && tones.includes('strength') ? 'Strength again' : 'Same tone as before';
}

const isAlike = ({ tones, previous }: Change): boolean => tones.join() === previous.tones.join();

/** The latest event before stands first. */
function changesSince(kb: KnowledgeBase, journey: Journey, changes: readonly Change[]): ChangesSince[] {
  const placeOf = (id: EventEntry['id']) => journey.steps.findIndex(({ event }) => event.id === id);
  return [...Map.groupBy(changes, ({ previous }) => previous.event)]
    .sort(([a], [b]) => placeOf(b) - placeOf(a))
    .map(([id, members]) => ({
      when: whenOf(entryOf(kb.events, id)),
      place: anchorOf(id, journey.council),
      rows: members.map(({ theme, tones, previous }) => ({
        theme: near(journey, threadLink(kb, journey, theme)),
        before: previous.tones,
        tones,
      })),
    }));
}
