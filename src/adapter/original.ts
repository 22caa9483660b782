import { textOf } from '../load/library.ts';
import type { SourceId } from '../model/ids.ts';
import type { OriginalText } from '../site/site.ts';
import { loaded } from './loaded.ts';

/** The only licence under which a text may be shown with our words around it. */
const FREE = 'ogl-3';

/** A report in its own words, where the library has it and both the content and the report itself say that it is free. */
export function originalOf(id: SourceId): OriginalText | null {
  const { root, knowledgeBase } = loaded();
  if (knowledgeBase.sources.get(id)?.data.licence !== FREE) return null;
  const text = textOf(root, id);
  return text?.licence === FREE ? { sections: text.sections } : null;
}
