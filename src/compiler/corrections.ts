import { z } from 'zod';
import { correction } from '../model/corrections.ts';
import { nothingOf, type Compilation, type CompiledCorrections } from './compiled.ts';
import { guard } from './guards.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

/** `content/corrections.yml` -> what was wrong, and what was withdrawn. */
export function compileCorrections(file: TextFile): Compilation<CompiledCorrections> {
  const guarded = guard(file);
  if (guarded.length > 0) return nothingOf(file.path, guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothingOf(file.path, diagnostics);
  const { data, diagnostics: faults } = validate(z.array(correction), yaml, file.path);
  if (!data) return nothingOf(file.path, faults);
  const places = data.map((_, index) => yaml.placeOf([index, 'at']));
  return {
    file: file.path,
    compiled: { kind: 'corrections', file: file.path, corrections: data, places },
    references: [],
    diagnostics: [],
  };
}
