import { formatDate } from '../../src/model/dates.ts';
import type { WatchResult, Missing } from './compare.ts';
import type { Crawl } from './crawl.ts';

/** What the watch has found, in words; Markdown that also reads well at a terminal. */
export function tellWatch({ missing, gone, strangers }: WatchResult, { unanswered }: Crawl): string {
  const parts = [
    part(`Listed and not held: ${missing.length}`, missing.map(lineOn)),
    part(
      `No longer listed: ${gone.length}`,
      gone.map((council) => `- ${council}: its page is gone`),
    ),
    part(
      `Providers that no council has: ${strangers.length}`,
      strangers.map((urn) => `- ${urn}: add it as \`codes.urn\` of its council`),
    ),
    part(
      `Not answered, to be asked for again: ${unanswered.length}`,
      unanswered.map((line) => `- ${line}`),
    ),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('\n\n') : 'All that is listed is held.';
}

const part = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`## ${heading}`, '', ...lines].join('\n');

function lineOn({ council, kind, title, published, url, replaces }: Missing): string {
  const day = published === null ? 'no day given' : formatDate(published);
  const other = replaces === null ? '' : `; it may have taken the place of the original of ${replaces}`;
  return `- ${council}: ${kind}, ${day}: ${title}, ${url}${other}`;
}
