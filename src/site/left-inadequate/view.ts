import { insightsOf, type Insights } from '../../knowledge/insights.ts';
import type { InadequateSpell } from '../../knowledge/insights/inadequate-spells.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { compareNewestFirst, formatDate, yearOf, type PartialDate } from '../../model/dates.ts';
import {
  capital,
  councilLink,
  counted,
  entryOf,
  themeLink,
  type NamedLink,
} from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { exitsPicture } from '../insights/exits.ts';
import { spellEnd, exitOf, isDoubtful, lineageNote, type SpellRow } from '../insights/spells.ts';
import { changeIn, type ChangeCell } from './change-cell.ts';
import { unknownStartRows, type UnknownStartRow } from './unknown-start.ts';

/** What the page of councils that are no longer inadequate shows. */
export interface LeftInadequatePage {
  reading: string;
  /** Whether themes are counted over all of them together. */
  hasExits: boolean;
  /** Spells of which every report is held, the latest to end first. */
  rows: LeftRow[];
  /** Those of which not every report is held, listed and dated. */
  doubtful: LeftRow[];
  /** Those of which no source states the day of the report that began them. */
  unknownStarts: UnknownStartRow[];
}

/** A spell in inadequate that ended. */
export interface LeftRow {
  /** Where it stands on the page: "bradford-2026". */
  id: string;
  council: NamedLink;
  /** What else belongs to the name. */
  lineage: string | null;
  from: NamedLink;
  /** In words and without an address, where the council ended with it. */
  until: { name: string; url: string | null };
  /** "26 months"; that it is not known where no source states the day of its end. */
  length: string;
  /** What the next report found, by areas where that is not overall; null where none followed. */
  exit: SpellRow['exit'];
  change: ChangeCell;
  /** Themes with a concern in the first report and findings without one in the last; null where not compared. */
  gone: NamedLink[] | null;
}

type Ended = InadequateSpell & { until: PartialDate };

/** Where the row of a spell stands; null while it lasts. */
export const leavingUrl = ({ council, until }: Pick<InadequateSpell, 'council' | 'until'>): string | null =>
  until && addressOf.leaving(council, String(yearOf(until)));

export function leftInadequatePage(kb: KnowledgeBase): LeftInadequatePage {
  const insights = insightsOf(kb);
  const ended = insights.spells
    .filter((spell): spell is Ended => spell.until !== null)
    .sort((a, b) => compareNewestFirst(a.until, b.until) || a.council.localeCompare(b.council));
  const known = ended.filter((spell) => !isDoubtful(spell));
  const doubtful = ended.filter(isDoubtful);
  const rowsOf = (spells: readonly Ended[]) => spells.map((spell) => rowOf(kb, insights, spell));
  return {
    reading: readingOf(kb, known, { doubtful: doubtful.length, unknown: insights.unknownStarts.length }),
    hasExits: exitsPicture(kb, insights) !== null,
    rows: rowsOf(known),
    doubtful: rowsOf(doubtful),
    unknownStarts: unknownStartRows(kb, insights),
  };
}

interface Uncounted {
  doubtful: number;
  unknown: number;
}

function readingOf(kb: KnowledgeBase, known: readonly Ended[], { doubtful, unknown }: Uncounted): string {
  const judged = known.filter(({ closedBy }) => closedBy !== null).length;
  const abolished = known.length - judged;
  const councils = countedCouncils(
    kb,
    known.map(({ council }) => council),
  );
  const ends = [
    `${judged} with a later judgement`,
    ...(abolished > 0
      ? [
          abolished === 1
            ? '1 because the council was abolished'
            : `${abolished} because the councils were abolished`,
        ]
      : []),
  ].join(', ');
  const others = [
    ...(doubtful > 0 ? [`${doubtful} ended of which not every report is held, listed and dated`] : []),
    ...(unknown > 0 ? [`${unknown} ended of which the first day is not known`] : []),
  ].join(', and ');
  return [
    `${counted(known.length, 'spell')} in inadequate, in ${councils}, ended, and every report in between is held: ${ends}.`,
    ...(others ? [`Apart from these, ${others}.`] : []),
  ].join(' ');
}

const rowOf = (kb: KnowledgeBase, { exits }: Insights, spell: Ended): LeftRow => ({
  id: `${spell.council}-${yearOf(spell.until)}`,
  council: councilLink(kb, spell.council),
  lineage: lineageNote(kb, spell),
  from: { name: formatDate(spell.from), url: entryOf(kb.events, spell.openedBy).url },
  until: spellEnd(kb, spell),
  length: spell.months === null ? 'how long is not known' : counted(spell.months, 'month'),
  exit: exitOf(kb, spell),
  change: changeIn(kb, spell),
  gone: isDoubtful(spell) ? null : goneIn(kb, exits, spell),
});

/** Each leads to what was said on the theme in the council, event by event. */
const goneIn = (kb: KnowledgeBase, exits: Insights['exits'], { council, closedBy }: Ended): NamedLink[] =>
  exits
    .filter((exit) => exit.council === council && exit.closedBy === closedBy)
    .filter(({ before, after }) => before.includes('concern') && !after.includes('concern'))
    .map(({ theme }) => ({
      name: capital(themeLink(kb, theme).name),
      url: addressOf.thread(council, theme),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
