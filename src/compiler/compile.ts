import type { z } from 'zod';
import { council } from '../model/councils.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { disagreement } from '../model/disagreements.ts';
import type { CouncilId, DisagreementId, SourceId, ThemeId } from '../model/ids.ts';
import { source } from '../model/sources.ts';
import { theme } from '../model/themes.ts';
import { compileBody, type Body } from './body.ts';
import type {
  Compilation,
  Compiled,
  CompiledCouncil,
  CompiledDisagreement,
  CompiledSource,
  CompiledTheme,
  Reference,
} from './compiled.ts';
import { readFrontMatter } from './front-matter.ts';
import { guard } from './guards.ts';
import { councilReferences, disagreementReferences, sourceReferences, themeReferences } from './references.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import type { PlacedYaml } from './yaml.ts';

interface Recipe<S extends z.ZodType, T extends Compiled> {
  schema: S;
  statements: 'allowed' | 'none';
  referencesOf: (data: z.infer<S>, placeOf: PlacedYaml['placeOf']) => Reference[];
  build: (data: z.infer<S>, body: Body, yaml: PlacedYaml) => T;
}

/** One file of front matter and body -> what the recipe makes of it, or all that is wrong with it. */
function compile<S extends z.ZodType, T extends Compiled>(file: TextFile, recipe: Recipe<S, T>): Compilation<T> {
  const nothing = (diagnostics: Diagnostic[]) => ({ file: file.path, compiled: null, references: [], diagnostics });
  const guarded = guard(file);
  if (guarded.length > 0) return nothing(guarded);
  const { front, diagnostics } = readFrontMatter(file);
  if (!front) return nothing(diagnostics);
  const { yaml } = front;
  const { data, diagnostics: faults } = validate(recipe.schema, yaml, file.path);
  const body = compileBody({ path: file.path, text: front.body }, recipe.statements);
  return {
    file: file.path,
    compiled: data && recipe.build(data, body, yaml),
    references: [...(data ? recipe.referencesOf(data, yaml.placeOf) : []), ...body.references],
    diagnostics: [...faults, ...body.diagnostics],
  };
}

/** `content/councils/<id>.md` -> a council. */
export const compileCouncil = (id: CouncilId, file: TextFile): Compilation<CompiledCouncil> =>
  compile(file, {
    schema: council,
    statements: 'none',
    referencesOf: councilReferences,
    build: (data, { blocks }) => ({ kind: 'council', id, file: file.path, data, blocks }),
  });

/** `content/themes/<id>.md` -> a theme. */
export const compileTheme = (id: ThemeId, file: TextFile): Compilation<CompiledTheme> =>
  compile(file, {
    schema: theme,
    statements: 'none',
    referencesOf: themeReferences,
    build: (data, { blocks }) => ({ kind: 'theme', id, file: file.path, data, blocks }),
  });

/** `content/disagreements/<council>/<name>.md` -> a disagreement between sources. */
export const compileDisagreement = (id: DisagreementId, file: TextFile): Compilation<CompiledDisagreement> =>
  compile(file, {
    schema: disagreement,
    statements: 'none',
    referencesOf: disagreementReferences,
    build: (data, { blocks }) => ({ kind: 'disagreement', id, file: file.path, data, blocks }),
  });

/** `content/sources/<council>/<name>.md` -> a source with its statements. */
export const compileSource = (id: SourceId, file: TextFile): Compilation<CompiledSource> =>
  compile(file, {
    schema: source,
    statements: 'allowed',
    referencesOf: sourceReferences,
    build: (data, { blocks, statements }, yaml) => {
      const eventPlaces = data.events.map((_, index) => yaml.placeOf(['events', index, 'id']));
      return { kind: 'source', id, file: file.path, data, blocks, statements, eventPlaces };
    },
  });
