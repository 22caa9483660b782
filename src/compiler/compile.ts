import type { z } from 'zod';
import { addressOf } from '../model/addresses.ts';
import { council } from '../model/councils.ts';
import type { Diagnostic } from '../model/diagnostics.ts';
import { disagreement } from '../model/disagreements.ts';
import type { CouncilId, DisagreementId, SourceId, ThemeId } from '../model/ids.ts';
import { source, type Source } from '../model/sources.ts';
import { theme } from '../model/themes.ts';
import { commonAliases } from './aliases.ts';
import { compileBody, type Body } from './body.ts';
import {
  nothingOf,
  type Compilation,
  type Compiled,
  type CompiledCouncil,
  type CompiledDisagreement,
  type CompiledSource,
  type CompiledTheme,
  type Reference,
} from './compiled.ts';
import { duplicatesOf } from './duplicates.ts';
import { readFrontMatter } from './front-matter.ts';
import { guard } from './guards.ts';
import {
  councilReferences,
  disagreementReferences,
  sourceReferences,
  themeReferences,
} from './references.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import type { PlacedYaml } from './yaml.ts';

interface Recipe<S extends z.ZodType, T extends Compiled> {
  schema: S;
  statements: 'allowed' | 'none';
  /** The address of the page of a file whose statements stand on other pages too. */
  page?: string;
  referencesOf: (data: z.infer<S>, placeOf: PlacedYaml['placeOf']) => Reference[];
  /** Faults that no schema sees. */
  faultsOf?: (data: z.infer<S>, yaml: PlacedYaml) => Diagnostic[];
  build: (data: z.infer<S>, body: Body, yaml: PlacedYaml) => T;
}

/** One file of front matter and body -> what the recipe makes of it, or all that is wrong with it. */
function compile<S extends z.ZodType, T extends Compiled>(
  file: TextFile,
  recipe: Recipe<S, T>,
): Compilation<T> {
  const guarded = guard(file);
  if (guarded.length > 0) return nothingOf(file.path, guarded);
  const { front, body: text, diagnostics } = readFrontMatter(file);
  if (text === null) return nothingOf(file.path, diagnostics);
  const body = compileBody({ path: file.path, text }, recipe.statements, recipe.page ?? null);
  if (!front)
    return { ...nothingOf(file.path, [...diagnostics, ...body.diagnostics]), references: body.references };
  const { yaml } = front;
  const { data, diagnostics: faults } = validate(recipe.schema, yaml, file.path);
  return {
    file: file.path,
    compiled: data && recipe.build(data, body, yaml),
    references: [...(data ? recipe.referencesOf(data, yaml.placeOf) : []), ...body.references],
    diagnostics: [...faults, ...((data && recipe.faultsOf?.(data, yaml)) ?? []), ...body.diagnostics],
  };
}

/** `content/councils/<id>.md` -> a council. */
export const compileCouncil = (id: CouncilId, file: TextFile): Compilation<CompiledCouncil> =>
  compile(file, {
    schema: council,
    statements: 'none',
    referencesOf: councilReferences,
    faultsOf: ({ aliases }, yaml) =>
      commonAliases(aliases, (index) => yaml.placeOf(['aliases', index]), file.path),
    build: (data, { blocks }, yaml) => {
      const placesOf = (side: 'predecessors' | 'successors') =>
        data[side].map((_, index) => yaml.placeOf([side, index]));
      const successionPlaces = { predecessors: placesOf('predecessors'), successors: placesOf('successors') };
      const datePlaces = { from: yaml.placeOf(['from']), until: yaml.placeOf(['until']) };
      const providerPlaces = data.providers.map((_, index) => yaml.placeOf(['providers', index]));
      const startPlaces = data.onItsStart.map((_, index) => yaml.placeOf(['onItsStart', index]));
      return {
        kind: 'council',
        id,
        file: file.path,
        data,
        blocks,
        successionPlaces,
        datePlaces,
        providerPlaces,
        startPlaces,
      };
    },
  });

/** `content/themes/<id>.md` -> a theme. */
export const compileTheme = (id: ThemeId, file: TextFile): Compilation<CompiledTheme> =>
  compile(file, {
    schema: theme,
    statements: 'none',
    referencesOf: themeReferences,
    build: (data, { blocks }, yaml) => {
      const evidencePlaces = data.evidence.map((_, index) => yaml.placeOf(['evidence', index, 'says']));
      const casePlaces = data.followed.map(({ cases }, index) =>
        cases.map((_, at) => yaml.placeOf(['followed', index, 'cases', at, 'first'])),
      );
      return { kind: 'theme', id, file: file.path, data, blocks, evidencePlaces, casePlaces };
    },
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
    page: addressOf.source(id),
    referencesOf: sourceReferences,
    faultsOf: ({ events }, yaml) => declaredTwice(events, yaml, file),
    build: (data, { blocks, statements }, yaml) => {
      const eventPlaces = data.events.map((_, index) => yaml.placeOf(['events', index, 'id']));
      const places = placesOfFacts(data, yaml);
      return { kind: 'source', id, file: file.path, data, blocks, statements, eventPlaces, places };
    },
  });

function placesOfFacts(data: Source, { placeOf }: PlacedYaml): CompiledSource['places'] {
  const inEvents = data.events.flatMap((event, index) =>
    Object.keys(event).map((key): [string, number, string] => ['events', index, key]),
  );
  const paths = [
    ...[['title'], ['url'], ['councils'], ['published']],
    ...[
      ['digest', 'written'],
      ['digest', 'checked'],
    ],
    ...inEvents,
  ];
  return Object.fromEntries(paths.map((path) => [path.join('.'), placeOf(path)]));
}

function declaredTwice(events: Source['events'], yaml: PlacedYaml, file: TextFile): Diagnostic[] {
  const declared = events.map(({ id }, index) => ({ id, place: yaml.placeOf(['events', index, 'id']) }));
  return duplicatesOf(
    declared,
    file.path,
    ({ id }) => `The event “${id}” is declared twice in this file: make it one.`,
  );
}
