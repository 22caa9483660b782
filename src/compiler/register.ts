import { register } from '../model/register.ts';
import { nothingOf, type Compilation, type CompiledRegister, type Reference } from './compiled.ts';
import { duplicatesOf } from './duplicates.ts';
import { guard } from './guards.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml, type PlacedYaml } from './yaml.ts';

/** `content/register.yml` -> the reports that are known to exist. */
export function compileRegister(file: TextFile): Compilation<CompiledRegister> {
  const guarded = guard(file);
  if (guarded.length > 0) return nothingOf(file.path, guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothingOf(file.path, diagnostics);
  const { data, diagnostics: faults } = validate(register, yaml, file.path);
  if (!data) return nothingOf(file.path, faults);
  return {
    file: file.path,
    compiled: { kind: 'register', file: file.path, register: data },
    references: councilsIn(data.reports, yaml),
    diagnostics: duplicatesOf(
      addressesIn(data.reports, yaml),
      file.path,
      ({ id }) => `The address ${id} stands twice in the register: keep it once.`,
    ),
  };
}

type Reports = CompiledRegister['register']['reports'];

const councilsIn = (reports: Reports, yaml: PlacedYaml): Reference[] =>
  Object.keys(reports).map((id) => ({ to: 'council', id, place: yaml.placeOfKey(['reports'], id) }));

const addressesIn = (reports: Reports, yaml: PlacedYaml) =>
  Object.entries(reports).flatMap(([council, list]) =>
    list.map(({ url }, index) => ({ id: url, place: yaml.placeOf(['reports', council, index, 'url']) })),
  );
