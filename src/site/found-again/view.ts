import { followedConcerns, isFoundAgain, type FollowedConcern } from '../../knowledge/found-again.ts';
import { ownInspections } from '../../knowledge/judgements.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { addressOf } from '../../model/addresses.ts';
import { regionFilter, type Filter } from '../../presenters/filters.ts';
import { councilLink, counted, entryOf, themeLink, type NamedLink } from '../../presenters/lookups.ts';
import { countedCouncils } from '../../presenters/succession.ts';
import { timesInWords, yearNameOf } from '../parts/again.ts';

/** How often a concern that another inspection followed was there at that one too. */
interface FoundCounts {
  followed: number;
  again: number;
  /** Found again, and asked for at both inspections. */
  askedBothTimes: number;
}

/** A theme, with the page that has it council by council. */
export type ThemeFoundAgain = NamedLink & FoundCounts & { councils: number };

/** A council, with each two inspections of it that follow each other. */
interface CouncilFoundAgain extends NamedLink {
  region: string;
  /** "2014 and 2018", which leads to what the later of them found; `themes` names those found again. */
  pairs: (NamedLink & Pick<FoundCounts, 'followed' | 'again'> & { themes: string })[];
}

/** What the page of concerns that were found again shows. */
export interface FoundAgainPage {
  reading: string;
  themes: ThemeFoundAgain[];
  rows: CouncilFoundAgain[];
  /** Councils that exist and have had one inspection only: none can have found anything again. */
  inspectedOnce: NamedLink[];
  filters: Filter[];
}

export function foundAgainPage(kb: KnowledgeBase): FoundAgainPage {
  const concerns = followedConcerns(kb);
  const rows = rowsOf(kb, concerns);
  return {
    reading: readingOf(kb, concerns),
    themes: themesOf(kb, concerns),
    rows,
    inspectedOnce: inspectedOnce(kb),
    filters: [regionFilter(rows.map(({ region }) => region))],
  };
}

const inspectedOnce = ({ councils, journeys }: KnowledgeBase): NamedLink[] =>
  [...councils.values()].flatMap(({ id, stage, data, url }) => {
    const journey = journeys.get(id);
    const isOne = stage === 'living' && journey !== undefined && ownInspections(journey).length === 1;
    return isOne ? [{ name: data.name, url }] : [];
  });

const countsOf = (concerns: readonly FollowedConcern[]): FoundCounts => {
  const again = concerns.filter(isFoundAgain);
  return {
    followed: concerns.length,
    again: again.length,
    askedBothTimes: again.filter(({ askedBothTimes }) => askedBothTimes).length,
  };
};

function readingOf(kb: KnowledgeBase, concerns: readonly FollowedConcern[]): string {
  if (concerns.length === 0) return '';
  const { followed, again, askedBothTimes } = countsOf(concerns);
  const inspections = new Set(concerns.map(({ first }) => first)).size;
  const silent = concerns.filter(({ nextFindings }) => nextFindings === 0).length;
  const councils = countedCouncils(
    kb,
    concerns.map(({ council }) => council),
  );
  return [
    `${counted(inspections, 'inspection')} of ${councils} found a concern, and another inspection followed each.`,
    `Counted by theme they are ${counted(followed, 'concern')}: the next inspection found a concern on the same theme ${timesInWords(again)}. Of these, both inspections asked for something on it ${timesInWords(askedBothTimes)}.`,
    `The next inspection has no finding on the theme here ${timesInWords(silent)}, which does not say that the concern was gone.`,
  ].join(' ');
}

const themesOf = (kb: KnowledgeBase, concerns: readonly FollowedConcern[]): ThemeFoundAgain[] =>
  [...Map.groupBy(concerns, ({ theme }) => theme)]
    .map(([theme, members]) => ({
      name: themeLink(kb, theme).name,
      url: addressOf.themeCouncils(theme),
      councils: new Set(members.filter(isFoundAgain).map(({ council }) => council)).size,
      ...countsOf(members),
    }))
    .sort((a, b) => b.again - a.again || b.followed - a.followed || a.name.localeCompare(b.name));

function rowsOf(kb: KnowledgeBase, concerns: readonly FollowedConcern[]): CouncilFoundAgain[] {
  return [...Map.groupBy(concerns, ({ council }) => council)].map(([council, members]) => ({
    ...councilLink(kb, council),
    region: entryOf(kb.councils, council).data.region,
    pairs: [...Map.groupBy(members, ({ next }) => next)].map(([next, all]) => {
      const { followed, again } = countsOf(all);
      const years = all.slice(0, 1).map(({ first }) => `${yearNameOf(first)} and ${yearNameOf(next)}`);
      const themes = all.filter(isFoundAgain).map(({ theme }) => themeLink(kb, theme).name);
      return { name: years.join(''), url: next.url, followed, again, themes: themes.join('; ') };
    }),
  }));
}
