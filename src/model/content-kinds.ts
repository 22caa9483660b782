import { z } from 'zod';
import { correction } from './corrections.ts';
import { council } from './councils.ts';
import { disagreement } from './disagreements.ts';
import { SLUG } from './ids.ts';
import { measure } from './measures.ts';
import { register } from './register.ts';
import { source } from './sources.ts';
import { term } from './terms.ts';
import { theme } from './themes.ts';

/** What one file may name and another must have. */
export type ReferenceKind = 'council' | 'theme' | 'source' | 'event' | 'finding' | 'measure' | 'address';

interface KindOfContent {
  /** Where it stands: a folder whose files have their ids as names, or one file. */
  place: string;
  /** How the path below a folder is made up; empty of one file. */
  name: string;
  /** Of its front matter, or of the whole of one file. */
  schema: z.ZodType;
  /** What others may name of it. */
  offers: readonly ReferenceKind[];
}

/** Every kind of content, once: where it stands, what it must be, what others may name of it. */
export const CONTENT_KINDS = {
  council: { place: 'content/councils', name: '<council>', schema: council, offers: ['council', 'address'] },
  theme: { place: 'content/themes', name: '<theme>', schema: theme, offers: ['theme', 'address'] },
  source: {
    place: 'content/sources',
    name: '<council>/<date>-<name>',
    schema: source,
    offers: ['source', 'event', 'finding', 'address'],
  },
  disagreement: {
    place: 'content/disagreements',
    name: '<council>/<name>',
    schema: disagreement,
    offers: ['address'],
  },
  glossary: { place: 'content/glossary.yml', name: '', schema: z.array(term), offers: ['address'] },
  measures: { place: 'content/measures.yml', name: '', schema: z.array(measure), offers: ['measure'] },
  register: { place: 'content/register.yml', name: '', schema: register, offers: [] },
  corrections: { place: 'content/corrections.yml', name: '', schema: z.array(correction), offers: [] },
} as const satisfies Record<string, KindOfContent>;
export type ContentKind = keyof typeof CONTENT_KINDS;
export const CONTENT_KIND_NAMES = Object.keys(CONTENT_KINDS) as ContentKind[];

/** What an id of a kind looks like, in the form of a pattern: a name for each folder, lower-case words joined by hyphens. */
export const idPattern = (kind: ContentKind): string => CONTENT_KINDS[kind].name.replaceAll(/[^/]+/gu, SLUG);

/** `theme`, `caseloads` -> `content/themes/caseloads.md`; of a kind that is one file, that file. */
export const fileOfContent = (kind: ContentKind, id: string): string => {
  const { place, name } = CONTENT_KINDS[kind];
  return name === '' ? place : `${place}/${id}.md`;
};

/** `content/sources/<council>/<date>-<name>.md` */
export const exampleOf = (kind: ContentKind): string => fileOfContent(kind, CONTENT_KINDS[kind].name);
