import { compileCouncil, compileDisagreement, compileSource, compileTheme } from '../compiler/compile.ts';
import type { Compilation } from '../compiler/compiled.ts';
import { compileCorrections } from '../compiler/corrections.ts';
import { compileGlossary } from '../compiler/glossary.ts';
import { compileMeasures } from '../compiler/measures.ts';
import { compileRegister } from '../compiler/register.ts';
import type { TextFile } from '../compiler/text.ts';
import { CONTENT_KIND_NAMES, fileOfContent, idPattern, type ContentKind } from '../model/content-kinds.ts';
import type { CouncilId, DisagreementId, SourceId, ThemeId } from '../model/ids.ts';

/** What compiles each kind of content. */
const COMPILERS: Record<ContentKind, (id: string, file: TextFile) => Compilation> = {
  council: (id, file) => compileCouncil(id as CouncilId, file),
  theme: (id, file) => compileTheme(id as ThemeId, file),
  source: (id, file) => compileSource(id as SourceId, file),
  disagreement: (id, file) => compileDisagreement(id as DisagreementId, file),
  glossary: (_, file) => compileGlossary(file),
  measures: (_, file) => compileMeasures(file),
  register: (_, file) => compileRegister(file),
  corrections: (_, file) => compileCorrections(file),
};

const PATTERNS = CONTENT_KIND_NAMES.map(
  (kind) =>
    [
      kind,
      new RegExp(`^${fileOfContent(kind, `(${idPattern(kind)})`).replaceAll('.', String.raw`\.`)}$`, 'u'),
    ] as const,
);

/** The kind of content that a path is of, and its id; null where the path has no place in content. */
export function contentAt(path: string): { kind: ContentKind; id: string } | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return { kind, id: match[1] ?? '' };
  }
  return null;
}

/** Compiles a file by the place it stands in. */
export function compileFile(file: TextFile): Compilation {
  const content = contentAt(file.path);
  if (content) return COMPILERS[content.kind](content.id, file);
  throw new Error(`${file.path} has no place in content`);
}
