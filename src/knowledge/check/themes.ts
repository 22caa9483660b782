import type { CompiledTheme } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';

/** Two themes of one title: readers could not tell them apart, and half of what is said would stand under each. */
export function checkThemes(themes: readonly CompiledTheme[]): Diagnostic[] {
  const first = new Map<string, CompiledTheme>();
  return themes.flatMap((theme) => {
    const { title } = theme.data;
    const key = title.toLowerCase().replace(/\s+/gu, ' ');
    const twin = first.get(key);
    if (!twin) return (first.set(key, theme), []);
    return error({
      rule: 'duplicate-id',
      file: theme.file,
      place: null,
      message: `“${title}” is the title of another theme as well: make them one, or give one another title.`,
      related: [{ file: twin.file, place: null, message: twin.data.title }],
    });
  });
}
