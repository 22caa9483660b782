import { element, part } from './elements.ts';
import { SiteChanged } from './load.ts';

/** How long typing must rest before a screen reader is told what was found. */
const REST_MS = 900;
/** An answer that comes sooner needs no word that it is being looked for. */
const SOON_MS = 250;

/** Says how the search stands: to the eye at once, to a screen reader once typing rests. */
export interface Status {
  /** `late`: what to do where the answer does not come soon. */
  busy: (late: () => void) => void;
  /** `spoken`: the same for a screen reader, with what the eye sees beside it. */
  done: (text: string, spoken: string) => void;
  idle: () => void;
  /** Tells a screen reader alone. */
  say: (text: string) => void;
  /** No answer could be given: why, and the way on. */
  trouble: (error: unknown, retry: () => void) => void;
}

function reasonOf(error: unknown): { text: string; reload: boolean } {
  if (error instanceof SiteChanged)
    return { text: 'This site has been updated since you opened this page.', reload: true };
  if (!navigator.onLine)
    return { text: 'You seem to be offline, so this could not be searched.', reload: false };
  return { text: 'A part of the search could not be loaded, so there is no answer yet.', reload: false };
}

export function searchStatus(): Status {
  const [count, spoken, trouble] = [
    part('count', HTMLElement),
    part('status', HTMLElement),
    part('trouble', HTMLElement),
  ];
  const results = part('answer', HTMLElement);
  let rest: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string) => {
    clearTimeout(rest);
    rest = setTimeout(() => (spoken.textContent = text), REST_MS);
  };
  const settle = (text: string) => {
    clearTimeout(soon);
    results.removeAttribute('aria-busy');
    trouble.hidden = true;
    count.textContent = text;
  };
  return {
    busy: (late) => {
      clearTimeout(soon);
      clearTimeout(rest);
      results.setAttribute('aria-busy', 'true');
      soon = setTimeout(() => {
        late();
        count.textContent = 'Searching …';
        say('Searching');
      }, SOON_MS);
    },
    done: (text, heard) => {
      settle(text);
      say(heard);
    },
    idle: () => {
      clearTimeout(rest);
      settle('');
      spoken.textContent = '';
    },
    say,
    trouble: (error, retry) => {
      clearTimeout(rest);
      settle('');
      spoken.textContent = '';
      const { text, reload } = reasonOf(error);
      const button = element('button', { type: 'button' }, reload ? 'Reload the page' : 'Try again');
      button.addEventListener('click', reload ? () => location.reload() : retry);
      trouble.replaceChildren(element('p', {}, text), button);
      trouble.hidden = false;
    },
  };
}
