import GithubSlugger from 'github-slugger';
import { z } from 'zod';
import type { Diagnostic } from '../model/diagnostics.ts';
import { term, type Term } from '../model/terms.ts';
import type { Compilation, CompiledGlossary } from './compiled.ts';
import { guard } from './guards.ts';
import { termReferences } from './references.ts';
import { error, type TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml, type PlacedYaml } from './yaml.ts';

/** `content/glossary.yml` -> its terms, each with the slug that is its address. */
export function compileGlossary(file: TextFile): Compilation<CompiledGlossary> {
  const nothing = (diagnostics: Diagnostic[]) => ({ file: file.path, compiled: null, references: [], diagnostics });
  const guarded = guard(file);
  if (guarded.length > 0) return nothing(guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothing(diagnostics);
  const { data, diagnostics: faults } = validate(z.array(term), yaml, file.path);
  if (!data) return nothing(faults);
  const terms = withSlugs(data);
  return {
    file: file.path,
    compiled: { kind: 'glossary', file: file.path, terms },
    references: termReferences(data, yaml.placeOf),
    diagnostics: duplicates(terms, yaml, file),
  };
}

const withSlugs = (terms: Term[]): CompiledGlossary['terms'] =>
  terms.map((entry) => ({ ...entry, slug: new GithubSlugger().slug(entry.term.replaceAll('/', ' ')) }));

function duplicates(terms: CompiledGlossary['terms'], yaml: PlacedYaml, file: TextFile): Diagnostic[] {
  return terms.flatMap(({ slug, term: name }, index) => {
    const first = terms.findIndex((other) => other.slug === slug);
    if (first === index) return [];
    const related = [{ file: file.path, place: yaml.placeOf([first, 'term']), message: 'explained here first' }];
    const place = yaml.placeOf([index, 'term']);
    return [error({ rule: 'duplicate-id', file: file.path, place, message: `The term “${name}” is explained twice.`, related })];
  });
}
