import type { CouncilId, ThemeId } from '../model/ids.ts';
import { byEach, once } from '../model/once.ts';
import type { EventEntry } from './knowledge-base.ts';
import type { Finding, Recommendation, Statement } from './statement.ts';

/** What an event found in a council on a theme. */
export const findingsOn = (event: EventEntry, council: CouncilId, theme: ThemeId): readonly Finding[] =>
  findingsAt(event).get(council)?.get(theme) ?? [];

/** What an event asked of a council on a theme; the safeguarding board is another body. */
export const askedOf = (event: EventEntry, council: CouncilId, theme: ThemeId): readonly Recommendation[] =>
  recommendationsAt(event).get(council)?.get(theme) ?? [];

const findingsAt = once(({ statements }: EventEntry) =>
  byCouncilAndTheme(statements.filter((statement) => statement.kind === 'finding')),
);

const recommendationsAt = once(({ statements }: EventEntry) =>
  byCouncilAndTheme(
    statements.filter((statement) => statement.kind === 'recommendation').filter(({ board }) => !board),
  ),
);

const byCouncilAndTheme = <Said extends Statement>(said: readonly Said[]) =>
  new Map(
    Array.from(
      Map.groupBy(said, ({ council }) => council),
      ([council, members]) => [council, byEach(members, ({ themes }) => themes)] as const,
    ),
  );
