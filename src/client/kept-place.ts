/** What an entry of the history keeps of a list that a script draws: how much was shown, and how far down the reader was. */
interface KeptPlace {
  shown?: number;
  y?: number;
}

/** Brings who comes back, or loads the page anew, to where they were. */
export interface PlaceKeeper {
  /** How much was shown at the entry that is open, where it keeps that. Its place is the next to return to. */
  take: () => number | undefined;
  /** What the entry that is open is to keep. */
  here: () => KeptPlace;
  /** Writes that down. */
  keep: () => void;
  /** Puts the reader where they were, now that the list is there: once, and not who has begun to move. */
  returnToPlace: () => void;
}

/** The reader neither came back nor loaded the page anew. */
export const isComeAnew = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate';
};

/** Of the reader who moves by themselves. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/** A browser lets a page write down only so many places in a minute. */
const REST_MS = 200;

/**
 * Keeps the place of a list with the entry of the history. Browsers put a reader back before the list is drawn, when the
 * page is another; and they forget what is written while a page is loaded anew, so that it is written at every rest.
 */
export function placeKeeper(shown: () => number): PlaceKeeper {
  // A link to the page that is open leaves the entry its place.
  if (isComeAnew()) history.replaceState(null, '');
  /** How far down the reader is to be put; nothing once they are there. */
  let wanted: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const here = () => ({ shown: shown(), y: wanted ?? scrollY });
  const keep = () => {
    // What the browser does meanwhile is not the reader's place.
    if (wanted === undefined) history.replaceState(here(), '');
  };
  const forget = () => {
    wanted = undefined;
  };
  for (const act of ACTS) addEventListener(act, forget, { passive: true });
  const keepAtRest = () => {
    clearTimeout(rest);
    rest = setTimeout(keep, REST_MS);
  };
  addEventListener('scroll', keepAtRest, { passive: true });
  addEventListener('pagehide', keep);
  return {
    take: () => {
      const kept = (history.state ?? {}) as KeptPlace;
      wanted = kept.y;
      return kept.shown;
    },
    here,
    keep,
    returnToPlace: () => {
      if (wanted !== undefined) scrollTo({ top: wanted, behavior: 'instant' });
      forget();
    },
  };
}
