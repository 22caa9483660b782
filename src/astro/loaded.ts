import type { Content } from '../load/content.ts';

/**
 * The content that was loaded last. What loads it and the pages are two module graphs of one process, so no variable
 * of a module is shared by them.
 */
const shared = globalThis as { improvementJourneys?: Content };

/** Gives loaded content to the pages. */
export function handOver(content: Content): void {
  shared.improvementJourneys = content;
}

/** The content that pages are made of. */
export function loaded(): Content {
  const content = shared.improvementJourneys;
  if (!content)
    throw new Error('No content was loaded: pages are made by `npm run build` and `npm run dev`.');
  return content;
}
