import { redirects } from '../model/address-schemas.ts';
import type { Diagnostic, Place } from '../model/diagnostics.ts';
import { guard } from './guards.ts';
import type { TextFile } from './text.ts';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

interface Redirects {
  redirects: Map<string, { to: string; place: Place | null }>;
  diagnostics: Diagnostic[];
}

/** `content/redirects.yml` -> each address that moved, with the address that it moved to. */
export function compileRedirects(file: TextFile): Redirects {
  const nothing = (diagnostics: Diagnostic[]): Redirects => ({ redirects: new Map(), diagnostics });
  const guarded = guard(file);
  if (guarded.length > 0) return nothing(guarded);
  const { yaml, diagnostics } = parseYaml(file.text, file.path);
  if (!yaml) return nothing(diagnostics);
  const { data, diagnostics: faults } = validate(redirects, yaml, file.path);
  const moved = Object.entries(data ?? {}).map(
    ([from, to]) => [from, { to, place: yaml.placeOfKey([], from) }] as const,
  );
  return { redirects: new Map(moved), diagnostics: faults };
}
