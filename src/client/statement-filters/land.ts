/** The place on the page at which the list begins, with the words on what is shown. */
export const LIST = '#statements';

const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

const isComeAnew = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
};

/**
 * Puts who opens the address of a filtered list at the list, which stands far down its page. An address that names
 * another place leads there; who comes back, or has begun to read, stays where they are.
 */
export function landAtList(): void {
  if (isComeAnew() && (location.hash ? location.hash === LIST : scrollY === 0)) location.replace(LIST);
}

/** What the history keeps of a filtered list: how much of it was shown, and how far down the reader was. */
export interface KeptPlace {
  room?: number;
  y?: number;
}

/**
 * Keeps how far down the reader is when they leave. For who comes back: how much was shown, and a function that puts them
 * where they were once the list is there. Browsers do it before, when the page is shorter. It works once, and not for who
 * has begun to move.
 */
export function keptPlace(): { room: number | undefined; returnToPlace: () => void } {
  const { room, y }: KeptPlace = isComeAnew() ? {} : ((history.state as KeptPlace | null) ?? {});
  let isWanted = y !== undefined;
  const forget = () => {
    isWanted = false;
  };
  for (const act of ACTS) addEventListener(act, forget, { once: true, passive: true });
  addEventListener('pagehide', () => {
    history.replaceState({ ...(history.state as KeptPlace | null), y: scrollY } satisfies KeptPlace, '');
  });
  const returnToPlace = () => {
    if (isWanted) scrollTo({ top: y ?? 0, behavior: 'instant' });
    forget();
  };
  return { room, returnToPlace };
}
