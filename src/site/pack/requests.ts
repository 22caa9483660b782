import { askedOfCouncil, type Ask, type AskedTheme } from '../../knowledge/asked-again.ts';
import type { Recommendation } from '../../knowledge/statement.ts';
import type { ThemeId } from '../../model/ids.ts';
import type { FoundOnTheme } from '../../presenters/criticism.ts';
import { entryOf } from '../../presenters/lookups.ts';
import { threadLink } from '../../presenters/thread.ts';
import { askRuns, runsInWords, yearNameOf } from '../parts/again.ts';
import { askedView, askedViews } from '../parts/statement.ts';
import { criticisedNotes } from './criticised.ts';
import { reportInWords, type LatestInspection, type PointNote, type ScrutinyQuestion } from './question.ts';
import type { Telling } from './telling.ts';

/** Recommendations of an earlier report on a theme, so many in words. */
const EARLIER = 2;

/** A theme that an earlier inspection asked for something on, and its recommendations. */
interface AskedBefore {
  asked: AskedTheme;
  before: Ask;
}

/** On what the latest inspection asked for: apart where an earlier one asked for something on the same themes. */
export function questionsOnRequests(
  inspection: LatestInspection,
  criticised: readonly FoundOnTheme[],
  tell: Telling,
): Omit<ScrutinyQuestion, 'more'>[] {
  const { site, latest, recommendations } = inspection;
  const since = askedBefore(inspection);
  const isAgain = ({ themes }: Recommendation) => themes.some((theme) => since.has(theme));
  const point = (recommendation: Recommendation) => ({
    asked: askedView(site, recommendation),
    notes: [
      ...earlierNotes(inspection, recommendation, since),
      ...criticised
        .filter(({ theme }) => chiefOn(recommendations, theme) === recommendation)
        .flatMap((found) => criticisedNotes(inspection, found, tell)),
    ],
  });
  const again = recommendations.filter(isAgain).map(point);
  const first = recommendations.filter((each) => !isAgain(each)).map(point);
  const report = reportInWords(latest);
  return [
    {
      text: `The ${report} asks for these, and earlier reports asked for something on the same themes. Is it the same matter? What was tried after the earlier report, what is different now, and how will members see that it works?`,
      points: again,
    },
    {
      text: `The ${report} asks for these${again.length > 0 ? ' too' : ''}. What has been done since, who answers for each, and how will members see that it works?`,
      points: first,
    },
  ];
}

/** By theme: what was asked for on it before the latest inspection asked for something on it again. */
const askedBefore = ({ site, council, latest }: LatestInspection): ReadonlyMap<ThemeId, AskedBefore> =>
  new Map(
    askedOfCouncil(site.kb, council.id).flatMap((asked): [ThemeId, AskedBefore][] => {
      const again = [...asked.repeats, ...asked.returns].find((each) => each.again.event === latest);
      return again ? [[asked.theme, { asked, before: again.before }]] : [];
    }),
  );

/** A theme is told of once, at the recommendation that is on it before the others. */
export const chiefOn = (
  recommendations: readonly Recommendation[],
  theme: ThemeId,
): Recommendation | undefined =>
  recommendations
    .filter(({ themes }) => themes.includes(theme))
    .sort((a, b) => a.themes.indexOf(theme) - b.themes.indexOf(theme))[0];

/** What earlier inspections asked for on the themes of a recommendation: themes with the same years together. */
function earlierNotes(
  inspection: LatestInspection,
  recommendation: Recommendation,
  since: ReadonlyMap<ThemeId, AskedBefore>,
): PointNote[] {
  const { themes } = recommendation;
  const before = themes.flatMap((theme) => since.get(theme) ?? []);
  const isHere = ({ asked }: AskedBefore) =>
    chiefOn(inspection.recommendations, asked.theme) === recommendation;
  const here = Map.groupBy(before.filter(isHere), ({ asked }) => runsInWords(askRuns(asked)));
  const elsewhere = before.filter((each) => !isHere(each));
  return [
    ...Array.from(here, ([years, members]) => earlierNote(inspection, years, members)),
    ...(elsewhere.length > 0 ? [sameThemes(inspection, 'as another recommendation here', elsewhere)] : []),
  ];
}

function earlierNote(
  inspection: LatestInspection,
  years: string,
  members: readonly AskedBefore[],
): PointNote {
  const all = [...new Set(members.flatMap(({ before }) => before.recommendations))];
  const told = all.slice(0, EARLIER);
  const [year] = members.map(({ before }) => yearNameOf(before.event));
  const some = all.length > told.length ? ` (${told.length} of ${all.length} recommendations)` : '';
  const on = members.length > 1 ? 'each' : 'it';
  return {
    ...sameThemes(inspection, '', members),
    after: ` – something on ${on} was asked for in ${years}. In ${year}${some}:`,
    statements: askedViews(inspection.site, told),
  };
}

const sameThemes = (
  { site: { kb }, council }: LatestInspection,
  as: string,
  members: readonly AskedBefore[],
): PointNote => ({
  before: `${[members.length > 1 ? 'Same themes' : 'Same theme', as].filter(Boolean).join(' ')}: `,
  links: members.map(({ asked }) => threadLink(kb, entryOf(kb.journeys, council.id), asked.theme)),
  after: '',
  statements: [],
});
