import type { TaggedTheme } from '../../src/importer/tagging.ts';
import type { RegisteredCouncil } from '../../src/importer/council.ts';
import { registered } from '../../src/importer/register.ts';
import { loadFiles } from '../../src/load/content.ts';
import { listContent } from '../../src/load/list.ts';

/** The councils and the themes that a report is read with. */
export interface Vocabulary {
  councils: RegisteredCouncil[];
  themes: TaggedTheme[];
}

/** Reads the register and the vocabulary of themes from the content. */
export async function readVocabulary(root: string): Promise<Vocabulary> {
  const { paths } = await listContent(root);
  const files = loadFiles(
    root,
    paths.filter((path) => /^content\/(?:councils|themes)\//u.test(path)),
  );
  const compiled = files.flatMap((file) => file.compiled ?? []);
  return {
    councils: compiled.flatMap((file) => (file.kind === 'council' ? [registered(file)] : [])),
    themes: compiled.flatMap((file) =>
      file.kind === 'theme' ? [{ id: file.id, phrases: file.data.phrases }] : [],
    ),
  };
}
