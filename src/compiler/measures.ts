import { z } from 'zod';
import { measure } from '../model/measures.ts';
import { nothingOf, type Compilation, type CompiledMeasures } from './compiled.ts';
import { duplicatesOf } from './duplicates.ts';
import { guard } from './guards.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** `content/measures.yml` -> what figures may measure. */
export function compileMeasures(file: TextFile): Compilation<CompiledMeasures> {
  const guarded = guard(file);
  if (guarded.length > 0) return nothingOf(file.path, guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothingOf(file.path, diagnostics);
  const { data, diagnostics: faults } = validate(z.array(measure), yaml, file.path);
  if (!data) return nothingOf(file.path, faults);
  const placed = data.map(({ id }, index) => ({ id, place: yaml.placeOf([index, 'id']) }));
  return {
    file: file.path,
    compiled: { kind: 'measures', file: file.path, measures: data },
    references: [],
    diagnostics: duplicatesOf(
      placed,
      file.path,
      ({ id }) => `The measure “${id}” stands twice: make it one.`,
    ),
  };
}
