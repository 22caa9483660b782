import { CONTENT_KINDS, fileOfContent, idPattern } from '../../src/model/content-kinds.ts';

/** What an author can rename: a file of content, or an id inside one. */
type ThingKind = 'council' | 'theme' | 'source' | 'disagreement' | 'statement' | 'event';

export interface Thing {
  kind: ThingKind;
  /** `leeds`, `leeds/2018-03-22-letter`, `leeds/2018-03-22-letter#id`. */
  id: string;
}

/** A call that cannot be followed, with what to do instead. */
export class AuthorProblem extends Error {}

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'u');
const FILES = ['council', 'theme', 'source', 'disagreement'] as const;
/** By the folder that its path begins with. An event is named like a source, and stands in one. */
const FOLDERS: Record<string, { kind: ThingKind; id: RegExp }> = {
  ...Object.fromEntries(
    FILES.map((kind) => [
      CONTENT_KINDS[kind].place.replace('content/', ''),
      { kind, id: whole(idPattern(kind)) },
    ]),
  ),
  events: { kind: 'event', id: whole(idPattern('source')) },
};
const STATEMENT = whole(`${idPattern('source')}#${idPattern('theme')}`);

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
export const fileOf = ({ kind, id }: Thing): string | null =>
  kind === 'statement' || kind === 'event' ? null : fileOfContent(kind, id);
