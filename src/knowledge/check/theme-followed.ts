import type { CompiledTheme } from '../../compiler/compiled.ts';
import { compareDates } from '../../model/dates.ts';
import { error, type Diagnostic } from '../../model/diagnostics.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { DatedStatement, StatementIndex } from '../statement-index.ts';

type Case = CompiledTheme['data']['followed'][number]['cases'][number];

/** What themes follow from one report to the next, against the statements that they name. Those that do not exist are told elsewhere. */
export function checkThemeFollowed(themes: readonly CompiledTheme[], kb: KnowledgeBase): Diagnostic[] {
  return themes.flatMap((theme) =>
    theme.data.followed.flatMap(({ cases }, index) =>
      cases.flatMap((each, at) =>
        faultsOf(theme, statementsOf(each, kb.statements), kb).map((message) =>
          error({
            rule: 'theme-followed',
            file: theme.file,
            place: theme.casePlaces[index]?.[at] ?? null,
            message,
          }),
        ),
      ),
    ),
  );
}

const statementsOf = ({ first, later }: Case, { byKey }: StatementIndex): DatedStatement[] =>
  [first, ...later].flatMap((key) => byKey.get(key) ?? []);

function faultsOf({ id, data }: CompiledTheme, told: readonly DatedStatement[], kb: KnowledgeBase): string[] {
  const [first, ...later] = told;
  if (!first) return [];
  const elsewhere = first.statement.themes.includes(id)
    ? []
    : [`“${first.statement.key}” is not on the theme “${data.title}”.`];
  const { council } = first.statement;
  const successors = kb.councils.get(council)?.data.successors.map((each) => each.council) ?? [];
  const others = later
    .filter(({ statement }) => ![council, ...successors].includes(statement.council))
    .map(({ statement }) => `“${statement.key}” is of another council than “${first.statement.key}”.`);
  const before = later
    .filter(({ date }) => date === null || first.date === null || compareDates(date, first.date) <= 0)
    .map(({ statement }) => `“${statement.key}” is not known to be later than “${first.statement.key}”.`);
  return [...elsewhere, ...others, ...before];
}
