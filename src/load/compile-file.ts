import { compileCouncil, compileDisagreement, compileSource, compileTheme } from '../compiler/compile.ts';
import type { Compilation } from '../compiler/compiled.ts';
import { compileCorrections } from '../compiler/corrections.ts';
import { compileGlossary } from '../compiler/glossary.ts';
import { compileMeasures } from '../compiler/measures.ts';
import { compileRegister } from '../compiler/register.ts';
import type { TextFile } from '../compiler/text.ts';
import type { CouncilId, DisagreementId, SourceId, ThemeId } from '../model/ids.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

interface ContentPlace {
  /** The first group is the id. */
  pattern: RegExp;
  example: string;
  compile: (id: string, file: TextFile) => Compilation;
}

/** Where each kind of content stands, and what compiles it. */
export const PLACES: ContentPlace[] = [
  {
    pattern: new RegExp(`^content/councils/(${SLUG})\\.md$`, 'u'),
    example: 'content/councils/<council>.md',
    compile: (id, file) => compileCouncil(id as CouncilId, file),
  },
  {
    pattern: new RegExp(`^content/themes/(${SLUG})\\.md$`, 'u'),
    example: 'content/themes/<theme>.md',
    compile: (id, file) => compileTheme(id as ThemeId, file),
  },
  {
    pattern: new RegExp(`^content/sources/(${SLUG}/${SLUG})\\.md$`, 'u'),
    example: 'content/sources/<council>/<date>-<name>.md',
    compile: (id, file) => compileSource(id as SourceId, file),
  },
  {
    pattern: new RegExp(`^content/disagreements/(${SLUG}/${SLUG})\\.md$`, 'u'),
    example: 'content/disagreements/<council>/<name>.md',
    compile: (id, file) => compileDisagreement(id as DisagreementId, file),
  },
  {
    pattern: /^content\/(glossary)\.yml$/u,
    example: 'content/glossary.yml',
    compile: (_, file) => compileGlossary(file),
  },
  {
    pattern: /^content\/(measures)\.yml$/u,
    example: 'content/measures.yml',
    compile: (_, file) => compileMeasures(file),
  },
  {
    pattern: /^content\/(register)\.yml$/u,
    example: 'content/register.yml',
    compile: (_, file) => compileRegister(file),
  },
  {
    pattern: /^content\/(corrections)\.yml$/u,
    example: 'content/corrections.yml',
    compile: (_, file) => compileCorrections(file),
  },
];

/** Compiles a file by the place it stands in. */
export function compileFile(file: TextFile): Compilation {
  for (const { pattern, compile } of PLACES) {
    const id = pattern.exec(file.path)?.[1];
    if (id) return compile(id, file);
  }
  throw new Error(`${file.path} has no place in content`);
}
