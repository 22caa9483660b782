import { EVENT_TYPES } from '../../model/event-types.ts';
import { stem } from '../text/stem.ts';

/** The words of a text in small letters, one blank between them. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

const stems = (forms: readonly string[]): string => forms.map(stem).join(' ');

/** What events are called: who asks for one in a council asks for the event, not for the theme. */
const OTHER_EVENTS = ['Peer review', 'Peer challenge', 'Improvement board', 'Improvement adviser'];
const EVENTS = new Set(
  [...Object.values(EVENT_TYPES).map(({ name }) => name), ...OTHER_EVENTS].map((name) =>
    stems(plain(name).split(' ')),
  ),
);

/** Whether words are what an event is called. */
export const isEvent = (left: readonly string[]): boolean => EVENTS.has(stems(left));

/** Whether some words of a question are what an event is called. */
export const namesEvent = (question: string): boolean => {
  const asked = ` ${stems(plain(question).split(' '))} `;
  return [...EVENTS].some((name) => asked.includes(` ${name} `));
};
