/** What an author can rename: a file of content, or an id inside one. */
export type ThingKind = 'council' | 'theme' | 'source' | 'disagreement' | 'statement' | 'event';

export interface Thing {
  kind: ThingKind;
  /** `leeds`, `leeds/2018-03-22-letter`, `leeds/2018-03-22-letter#id`. */
  id: string;
}

/** A call that cannot be followed, with what to do instead. */
export class AuthorProblem extends Error {}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FOLDERS: Record<string, { kind: ThingKind; id: RegExp }> = {
  councils: { kind: 'council', id: new RegExp(`^${SLUG}$`, 'u') },
  themes: { kind: 'theme', id: new RegExp(`^${SLUG}$`, 'u') },
  sources: { kind: 'source', id: new RegExp(`^${SLUG}/${SLUG}$`, 'u') },
  disagreements: { kind: 'disagreement', id: new RegExp(`^${SLUG}/${SLUG}$`, 'u') },
  events: { kind: 'event', id: new RegExp(`^${SLUG}/${SLUG}$`, 'u') },
};
const STATEMENT = new RegExp(`^(?<source>${SLUG}/${SLUG})#${SLUG}$`, 'u');

const EXAMPLES =
  'councils/leeds, themes/caseloads, sources/leeds/2018-03-22-letter, sources/leeds/2018-03-22-letter#id, disagreements/leeds/visit, events/leeds/2018-visit';

/** `content/themes/caseloads.md`, `themes/caseloads`, `sources/leeds/2018-letter#id` -> what is meant. */
export function thingAt(text: string): Thing {
  const path = text.replace(/^content\//u, '').replace(/\.md(?=#|$)/u, '');
  const [folder = '', ...rest] = path.split('/');
  const id = rest.join('/');
  const known = FOLDERS[folder];
  if (folder === 'sources' && STATEMENT.test(id)) return { kind: 'statement', id };
  if (known?.id.test(id)) return { kind: known.kind, id };
  throw new AuthorProblem(`“${text}” names nothing that has a name in content. Like: ${EXAMPLES}.`);
}

/** The file that a thing is; null where it stands inside another. */
export function fileOf({ kind, id }: Thing): string | null {
  const folder = Object.entries(FOLDERS).find(([, one]) => one.kind === kind)?.[0];
  return kind === 'statement' || kind === 'event' ? null : `content/${folder ?? ''}/${id}.md`;
}
