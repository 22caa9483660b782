import type { CompiledTheme } from '../../compiler/compiled.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import { toneOn } from '../../model/statements.ts';
import { TONES } from '../../model/tones.ts';
import type { Statement } from '../statement.ts';
import type { StatementIndex } from '../statement-index.ts';

type Sentence = CompiledTheme['data']['evidence'][number];

/** A sentence that sums up what many reports say must rest on several of them. */
const LEAST_COUNCILS = 3;

/** What a theme says of its evidence, against the statements that it names. Those that do not exist are told elsewhere. */
export function checkThemeEvidence(
  themes: readonly CompiledTheme[],
  { byKey }: StatementIndex,
): Diagnostic[] {
  return themes.flatMap((theme) =>
    theme.data.evidence.flatMap((sentence, index) => {
      const keys = [...new Set(sentence.on)];
      const named = keys.flatMap((key) => byKey.get(key)?.statement ?? []);
      if (named.length < keys.length) return [];
      return faultsOf(theme, sentence, named).map((message) =>
        error({
          rule: 'theme-evidence',
          file: theme.file,
          place: theme.evidencePlaces[index] ?? null,
          message,
        }),
      );
    }),
  );
}

function faultsOf({ id, data }: CompiledTheme, { tone }: Sentence, named: readonly Statement[]): string[] {
  const councils = new Set(named.map(({ council }) => council));
  const few =
    councils.size < LEAST_COUNCILS
      ? [`The sentence rests on ${councils.size} of the three councils that it needs: name more of them.`]
      : [];
  const elsewhere = named
    .filter(({ themes }) => !themes.includes(id))
    .map(({ key }) => `“${key}” is not on the theme “${data.title}”.`);
  const other = tone
    ? named.flatMap((statement) => {
        if (statement.kind !== 'finding' || toneOn(statement, id) === tone) return [];
        const is = TONES[toneOn(statement, id)].name.toLowerCase();
        return [`“${statement.key}” is ${is} on this theme, and the sentence says ${tone}.`];
      })
    : [];
  return [...few, ...elsewhere, ...other];
}
