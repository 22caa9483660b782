import type { Standing } from './ask.ts';

/** An outside address, how it stands, and the pages that name it. */
export interface AskedLink {
  url: string;
  pages: string[];
  standing: Standing;
}

const HEADINGS = {
  gone: 'Gone',
  moved: 'Moved for good',
  unsure: 'Not sure: no answer to a program',
} as const;
type Listed = keyof typeof HEADINGS;

const NAMED_PAGES = 3;

/** "Outside addresses: 3 gone, 12 moved". */
export const linkTitle = (asked: readonly AskedLink[]): string =>
  `Outside addresses: ${count(asked, 'gone')} gone, ${count(asked, 'moved')} moved`;

const count = (asked: readonly AskedLink[], state: Standing['state']): number =>
  asked.filter(({ standing }) => standing.state === state).length;

/** What was found out, as Markdown: what is gone first, with the copy that an archive keeps. */
export function reportLinks(asked: readonly AskedLink[]): string {
  const parts = (Object.keys(HEADINGS) as Listed[]).map((state) => part(state, asked));
  return [`${asked.length} addresses asked, ${count(asked, 'alive')} alive.`, ...parts.filter(Boolean)].join(
    '\n\n',
  );
}

function part(state: Listed, asked: readonly AskedLink[]): string {
  const of = asked.filter(({ standing }) => standing.state === state);
  return of.length === 0 ? '' : [`## ${HEADINGS[state]}: ${of.length}`, '', ...of.map(line)].join('\n');
}

function line({ url, pages, standing }: AskedLink): string {
  const more = pages.length > NAMED_PAGES ? ` and ${pages.length - NAMED_PAGES} more` : '';
  return `- ${url}${inWords(standing)} (on ${pages.slice(0, NAMED_PAGES).join(', ')}${more})`;
}

function inWords(standing: Standing): string {
  if (standing.state === 'alive') return '';
  if (standing.state === 'moved') return ` → ${standing.to}`;
  return `: ${standing.why}${standing.archived === null ? '' : `; an archive has it: ${standing.archived}`}`;
}
