import { buildKnowledgeBase } from '../src/knowledge/build.ts';
import type { Published } from '../src/knowledge/published.ts';
import { compileFile } from '../src/load/compile-file.ts';

interface SourceParts {
  kind?: string;
  councils?: string;
  published?: string;
  /** YAML of the list of events, one `{ … }` each. */
  events?: string[];
  /** Further lines of front matter. */
  more?: string;
  body?: string;
}

/** Text of a source, sound unless its parts are not. */
export const sourceText = ({
  kind = 'news',
  councils = 'anyshire',
  published,
  events = [],
  more,
  body = '',
}: SourceParts) =>
  [
    `---\ntitle: T\nkind: ${kind}\npublisher: P\nlicence: not-stated\ncouncils: [${councils}]`,
    ...(published ? [`published: ${published}`] : []),
    ...(more ? [more] : []),
    ...(events.length > 0 ? ['events:', ...events.map((event) => `  - ${event}`)] : []),
    `---\n${body}`,
  ].join('\n');

/** Text of a council of that name, with more keys of front matter. */
export const councilText = (name: string, more = ''): string =>
  `---\nname: ${name}\nkind: county\nregion: North West\n${more}\n---\nOur own words.`;

/** Text of a theme with that title. */
export const themeText = (title: string, heading = 'workforce', body = ''): string =>
  `---\ntitle: ${title}\nheading: ${heading}\nsummary: S.\nphrases: [p]\n---\n${body}`;

/** A finding, with further attributes. */
export const findingText = (id: string, attributes = 'themes="turnover" tone=concern'): string =>
  `:::finding{#${id} ${attributes}}\nWords of ${id}.\n:::\n`;

/** Compiles files by their path below `content`, and puts them together with the council of Anyshire. */
export function knowledgeOf(files: Record<string, string>, published: Partial<Published> = {}) {
  const all = {
    'councils/anyshire.md': councilText('Anyshire'),
    'themes/turnover.md': themeText('Turnover'),
    'measures.yml': '- { id: agency-share, label: Agency staff, unit: percent, of: social workers }',
    ...files,
  };
  const compiled = Object.entries(all).map(([path, text]) => compileFile({ path: `content/${path}`, text }));
  return buildKnowledgeBase(compiled, { addresses: [], redirects: new Map(), ...published });
}

export type Facts = Parameters<typeof sourceText>[0];

interface Case {
  source?: Facts;
  path?: string;
  files?: Record<string, string>;
}

/** What is wrong with a source, beside other files: the rule and the line of each fault. */
export function faultsOf({ source = {}, path = 'sources/anyshire/s.md', files = {} }: Case): string[] {
  const { diagnostics } = knowledgeOf({ [path]: sourceText(source), ...files });
  return diagnostics.map(({ rule, place }) => `${rule} ${place?.line ?? ''}`.trim());
}

/** YAML of an event, with its facts. */
export const eventText = (facts: string, id = 'anyshire/visit', type = 'monitoring-visit'): string =>
  `{ id: ${id}, type: ${type}, ${facts} }`;
