import type { Content } from '../load/content.ts';

/**
 * The content that was loaded last. What loads it and the pages are two module graphs of one process, so no variable
 * of a module is shared by them.
 */
const shared = globalThis as { improvementJourneys?: Content; improvementJourneysComing?: Promise<unknown> };

/** Gives loaded content to the pages. */
export function handOver(content: Content): void {
  shared.improvementJourneys = content;
}

/** Says that content will be handed over: the code of pages is bundled meanwhile, and they wait for it. */
export function announce(coming: Promise<unknown>): void {
  shared.improvementJourneysComing = coming;
}

/** What was announced, if anything was. */
export const announced = (): Promise<unknown> | undefined => shared.improvementJourneysComing;

/** The content that pages are made of. */
export function loaded(): Content {
  const content = shared.improvementJourneys;
  if (!content)
    throw new Error('No content was loaded: pages are made by `npm run build` and `npm run dev`.');
  return content;
}
