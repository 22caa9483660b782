import type { EventEntry, KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Finding } from '../../knowledge/statement.ts';
import type { CouncilId, ThemeId } from '../../model/ids.ts';
import { placeOf } from '../../presenters/citations.ts';
import { ownGraded } from '../../presenters/council.ts';
import { criticisedAt, isPraisedAt, type FoundOnTheme } from '../../presenters/criticism.ts';
import { counted, entryOf } from '../../presenters/lookups.ts';
import { markedCouncil } from '../../presenters/succession.ts';
import { threadLink } from '../../presenters/thread.ts';
import { yearNameOf } from '../parts/again.ts';
import { statementView } from '../parts/statement.ts';
import type { LatestInspection, PointNote } from './question.ts';
import type { Telling } from './telling.ts';

/** Themes, concerns in words, and neighbours: so many at most, for a pack of three sheets. */
const THEMES = 5;
const IN_WORDS = 2;
const NEIGHBOURS = 3;

/** The themes that an inspection criticised most: on each two concerns at least, and they are most of its findings. */
export const mostCriticisedAt = (event: EventEntry): FoundOnTheme[] =>
  criticisedAt(event)
    .filter(({ findings, concerns }) => concerns.length > 1 && concerns.length * 2 > findings.length)
    .slice(0, THEMES);

/** How much of what was found on a theme is a concern, the chief ones in words, and neighbours praised for it. */
export function criticisedNotes(
  inspection: LatestInspection,
  { theme, findings, concerns }: FoundOnTheme,
  tell: Telling,
): PointNote[] {
  const { site, council, latest } = inspection;
  const { kb } = site;
  const told = tell(chiefFirst(concerns, theme), IN_WORDS);
  const rest = concerns.filter((concern) => !told.includes(concern));
  const praised = council.data.neighbours.filter((id) => isPraised(kb, id, theme)).slice(0, NEIGHBOURS);
  const ofThem = told.length > 0 && rest.length > 0 ? `; ${told.length} of them` : '';
  const notes: PointNote[] = [
    {
      before: '',
      links: [threadLink(kb, entryOf(kb.journeys, council.id), theme)],
      after: ` – ${concerns.length} of ${counted(findings.length, 'finding')} of ${yearNameOf(latest)} on it are concerns${ofThem}${told.length > 0 ? ':' : '.'}`,
      statements: told.map((concern) => statementView(site, concern, theme)),
    },
    {
      before: told.length > 0 ? 'The others: ' : 'They are ',
      links: rest.map((concern) => ({ name: placeOf(concern) ?? 'in the report', url: concern.url })),
      after: '',
      statements: [],
    },
    {
      before: 'Neighbours praised for it at their latest inspection: ',
      links: praised.map((id) => ({
        name: markedCouncil(kb, id).name,
        url: threadLink(kb, entryOf(kb.journeys, id), theme).url,
      })),
      after: '',
      statements: [],
    },
  ];
  return notes.filter(({ links }) => links.length > 0);
}

/** Those that are about this theme before all others. */
const chiefFirst = (concerns: readonly Finding[], theme: ThemeId): Finding[] =>
  [true, false].flatMap((chief) => concerns.filter(({ themes }) => (themes[0] === theme) === chief));

function isPraised(kb: KnowledgeBase, council: CouncilId, theme: ThemeId): boolean {
  const latest = ownGraded(kb, council).at(-1);
  return latest !== undefined && isPraisedAt(latest, theme);
}
