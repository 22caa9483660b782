import type { Compilation } from '../compiler/compiled.ts';
import { offersOf, type Offers } from '../knowledge/check/references.ts';
import { assemble, type Content } from './content.ts';

/** What pages are made from by name; a link in prose that leads nowhere harms no page. */
const isNeeded = (to: keyof Offers): boolean => to !== 'address';

/** Content with faults -> as much of it as holds together: without the files that could not be read, and those that name what is in them. */
export function soundPart(content: Content): Content {
  const nothing = { addresses: [], redirects: new Map() };
  let files = content.files.filter(({ compiled }) => compiled !== null);
  for (;;) {
    const part = assemble(files, nothing);
    const offers = offersOf(part.knowledgeBase);
    const sound = files.filter((file) => namesWhatIsThere(file, offers));
    if (sound.length === files.length)
      return { ...content, files, knowledgeBase: part.knowledgeBase, redirects: new Map() };
    files = sound;
  }
}

const namesWhatIsThere = ({ references }: Compilation, offers: Offers): boolean =>
  references.every(({ to, id }) => !isNeeded(to) || offers[to].has(id));
