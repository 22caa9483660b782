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

/** Tells a screen reader what it last was given, once typing rests. */
function rested(place: HTMLElement): { say: (text: string) => void; hush: () => void } {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text) => {
      clearTimeout(rest);
      rest = setTimeout(() => (place.textContent = text), REST_MS);
    },
    hush: () => clearTimeout(rest),
  };
}

/** Draws why there is no answer, and the way on. */
function showTrouble(place: HTMLElement, error: unknown, retry: () => void): void {
  const { text, reload } = reasonOf(error);
  const button = element('button', { type: 'button' }, reload ? 'Reload the page' : 'Try again');
  button.addEventListener('click', reload ? () => location.reload() : retry);
  place.replaceChildren(element('p', {}, text), button);
  place.hidden = false;
}

/** Says how the search of this page stands. */
export function searchStatus(): Status {
  const [count, spoken, trouble] = [
    part('count', HTMLElement),
    part('status', HTMLElement),
    part('trouble', HTMLElement),
  ];
  const results = part('answer', HTMLElement);
  const { say, hush } = rested(spoken);
  let soon: ReturnType<typeof setTimeout> | undefined;

  const settle = (text: string) => {
    clearTimeout(soon);
    results.removeAttribute('aria-busy');
    trouble.hidden = true;
    count.textContent = text;
  };
  const idle = () => {
    hush();
    settle('');
    spoken.textContent = '';
  };
  return {
    busy: (late) => {
      clearTimeout(soon);
      hush();
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
    idle,
    say,
    trouble: (error, retry) => {
      idle();
      showTrouble(trouble, error, retry);
    },
  };
}
