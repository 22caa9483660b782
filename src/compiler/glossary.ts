import GithubSlugger from 'github-slugger';
import { z } from 'zod';
import { term, type Term } from '../model/terms.ts';
import { commonAliases } from './aliases.ts';
import { nothingOf, type Compilation, type CompiledGlossary } from './compiled.ts';
import { duplicatesOf } from './duplicates.ts';
import { guard } from './guards.ts';
import { termReferences } from './references.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml, type PlacedYaml } from './yaml.ts';

/** `content/glossary.yml` -> its terms, each with the slug that is its address. */
export function compileGlossary(file: TextFile): Compilation<CompiledGlossary> {
  const guarded = guard(file);
  if (guarded.length > 0) return nothingOf(file.path, guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothingOf(file.path, diagnostics);
  const { data, diagnostics: faults } = validate(z.array(term), yaml, file.path);
  if (!data) return nothingOf(file.path, faults);
  const terms = withSlugs(data);
  return {
    file: file.path,
    compiled: { kind: 'glossary', file: file.path, terms },
    references: termReferences(data, yaml.placeOf),
    diagnostics: [
      ...duplicatesOf(
        terms.map(placed(yaml)),
        file.path,
        ({ term: name }) => `The term “${name}” is explained twice: make it one entry.`,
      ),
      ...data.flatMap(({ term: name, aliases }, index) => [
        ...commonAliases([name], () => yaml.placeOf([index, 'term']), file.path),
        ...commonAliases(aliases, (nth) => yaml.placeOf([index, 'aliases', nth]), file.path),
      ]),
    ],
  };
}

const withSlugs = (terms: Term[]): CompiledGlossary['terms'] =>
  terms.map((entry) => ({ ...entry, slug: new GithubSlugger().slug(entry.term.replaceAll('/', ' ')) }));

const placed = (yaml: PlacedYaml) => (entry: CompiledGlossary['terms'][number], index: number) => ({
  ...entry,
  id: entry.slug,
  place: yaml.placeOf([index, 'term']),
});
